<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CommandHelp</name>
    <message>
        <source>Prints the tables of FILE.</source>
        <translation>打印 FILE 中的各表。</translation>
    </message>
    <message>
        <source>text (for people, the default), json or csv.</source>
        <translation>text（供人阅读，默认）、json 或 csv。</translation>
    </message>
    <message>
        <source>Writes FILE as another format: OUT ends with .pdf, .csv or .json.</source>
        <translation>把 FILE 写成另一种格式：OUT 以 .pdf、.csv 或 .json 结尾。</translation>
    </message>
    <message>
        <source>The date written into OUT, such as 2023-02-10; none is written without it.</source>
        <translation>写入 OUT 的日期，如 2023-02-10；不给则不写日期。</translation>
    </message>
    <message>
        <source>Draws the chart of basic against project expenditure: OUT ends with .svg, .png or .pdf.</source>
        <translation>绘制基本支出与项目支出的图表：OUT 以 .svg、.png 或 .pdf 结尾。</translation>
    </message>
    <message>
        <source>Draws the subjects below the one with this code.</source>
        <translation>绘制该编码之下的科目。</translation>
    </message>
    <message>
        <source>Yusuan reads, shows and publishes department budgets.</source>
        <translation>预算（Yusuan）：读取、查看和公开部门预算。</translation>
    </message>
    <message>
        <source>Opens the window, on FILE or on the sample budget.</source>
        <translation>打开窗口，显示 FILE 或示例预算。</translation>
    </message>
    <message>
        <source>“yusuan COMMAND --help” tells more of a command.</source>
        <translation>“yusuan COMMAND --help”给出某个命令的详细说明。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>The file to write; its ending names the format.</source>
        <translation>要写入的文件；格式由文件名结尾决定。</translation>
    </message>
    <message>
        <source>Only the tables of this kind: %1.</source>
        <translation>只要这一种表：%1。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>FILE is missing.</source>
        <translation>缺少 FILE。</translation>
    </message>
    <message>
        <source>More than one FILE is given.</source>
        <translation>给出的 FILE 多于一个。</translation>
    </message>
    <message>
        <source>There is no option “%1”; “yusuan --help” names them all.</source>
        <translation>没有选项“%1”；“yusuan --help”列出全部选项。</translation>
    </message>
    <message>
        <source>“%1” is no command; “yusuan --help” names them all.</source>
        <translation>“%1”不是命令；“yusuan --help”列出全部命令。</translation>
    </message>
    <message>
        <source>There is no file and no command “%1”; “yusuan --help” names the commands.</source>
        <translation>没有名为“%1”的文件，也没有这个命令；“yusuan --help”列出全部命令。</translation>
    </message>
    <message>
        <source>There is no display to open the window on; without one use “yusuan tables FILE”, “yusuan convert FILE -o OUT” or “yusuan chart FILE -o OUT”.</source>
        <translation>没有可以打开窗口的显示器；没有显示器时请用“yusuan tables FILE”、“yusuan convert FILE -o OUT”或“yusuan chart FILE -o OUT”。</translation>
    </message>
    <message>
        <source>“%1” is no format; it can be %2.</source>
        <translation>“%1”不是可用的格式；可以是 %2。</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2023-02-10 or 2023-02-10T09:00:00Z.</source>
        <translation>“%1”不是日期；请写成 2023-02-10 或 2023-02-10T09:00:00Z。</translation>
    </message>
    <message>
        <source>The file to write is missing: -o OUT.</source>
        <translation>缺少要写入的文件：-o OUT。</translation>
    </message>
    <message>
        <source>%1: Files of this ending cannot be written; OUT can end with %2.</source>
        <translation>%1：不能写这种结尾的文件；OUT 可以以 %2 结尾。</translation>
    </message>
    <message>
        <source>%1: The file that is read would be overwritten; give OUT another name.</source>
        <translation>%1：这会覆盖正在读取的文件；请给 OUT 另取名称。</translation>
    </message>
    <message>
        <source>There is no kind of table “%1”.</source>
        <translation>没有“%1”这一种表。</translation>
    </message>
    <message>
        <source>Standard output cannot be written; check the disk or the program that reads it.</source>
        <translation>无法写到标准输出；请检查磁盘或接收输出的程序。</translation>
    </message>
    <message>
        <source>yusuan %1: %2 “yusuan %1 --help” tells more.</source>
        <translation>yusuan %1：%2“yusuan %1 --help”给出详细说明。</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Open a Budget</source>
        <translation>打开预算</translation>
    </message>
    <message>
        <source>Budgets (*.txt);;All files (*)</source>
        <translation>预算 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Table as text for Excel and WPS (*.csv)</source>
        <translation>供 Excel 和 WPS 使用的文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>供程序使用的数据 (*.json)</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>table “%1”</source>
        <translation>表“%1”</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>列“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a place: file, line, table</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>A data file of the program is damaged (%1); install the program again.</source>
        <translation>程序自带的数据文件已损坏（%1）；请重新安装程序。</translation>
    </message>
    <message>
        <source>The document has no table of the kind “%1”; “yusuan tables FILE” prints those it has.</source>
        <translation>文档中没有“%1”这一种表；“yusuan tables FILE”打印其中的各表。</translation>
    </message>
    <message>
        <source>The table has no row with the code “%1”; “yusuan tables FILE” prints the codes it has.</source>
        <translation>表中没有编码为“%1”的行；“yusuan tables FILE”打印其中的编码。</translation>
    </message>
    <message>
        <source>The work was cancelled; nothing was written.</source>
        <translation>操作已取消，未写入任何内容。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no such file; check its name and folder.</source>
        <translation>没有这个文件；请检查文件名和所在文件夹。</translation>
    </message>
    <message>
        <source>The file cannot be written; choose another folder or name.</source>
        <translation>文件无法写入；请换一个文件夹或文件名。</translation>
    </message>
    <message>
        <source>The file cannot be written (%1); choose another folder or name.</source>
        <translation>文件无法写入（%1）；请换一个文件夹或文件名。</translation>
    </message>
    <message>
        <source>The file is empty; export or download it again.</source>
        <translation>文件是空的；请重新导出或下载。</translation>
    </message>
    <message>
        <source>“%1” is no format that can be used here; choose a file of another format.</source>
        <translation>这里不能使用“%1”格式；请选择其他格式的文件。</translation>
    </message>
    <message>
        <source>The bytes are no text in UTF-8, UTF-16 or GB18030; save the file as UTF-8.</source>
        <translation>内容不是 UTF-8、UTF-16 或 GB18030 编码的文本；请把文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file holds the control character %1, so it is no text; choose the text of the budget.</source>
        <translation>文件含有控制字符 %1，不是文本；请选择预算的文本文件。</translation>
    </message>
    <message>
        <source>The file cannot be read; check its permissions.</source>
        <translation>文件无法读取；请检查访问权限。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1); check its permissions.</source>
        <translation>文件无法读取（%1）；请检查访问权限。</translation>
    </message>
    <message>
        <source>The row has more cells than the header (%1); remove the surplus cell or complete the header.</source>
        <translation>该行的单元格多于表头（%1）；请删去多余的单元格或补全表头。</translation>
    </message>
    <message>
        <source>A cell of the row is lost (%1); put its tab back, so that every figure stands in its column.</source>
        <translation>该行缺少单元格（%1）；请补上缺失的制表符，使每个数字位于其列中。</translation>
    </message>
    <message>
        <source>“%1” is no amount; write digits with a point, such as 1234.56.</source>
        <translation>“%1”不是金额；请写成带小数点的数字，如 1234.56。</translation>
    </message>
    <message>
        <source>“%1” is more precise than a fen; remove the surplus decimals.</source>
        <translation>“%1”精确到了分以下；请删去多余的小数位。</translation>
    </message>
    <message>
        <source>“%1” is larger than any budget; check its digits and the unit of the table.</source>
        <translation>“%1”超出任何预算的规模；请核对数字和表的金额单位。</translation>
    </message>
    <message>
        <source>No column of the header fits the table (“%1”); restore the words of the header.</source>
        <translation>表头中没有与该表相符的列（“%1”）；请恢复表头文字。</translation>
    </message>
    <message>
        <source>The file was read, but no table of a department budget was found in it; choose the published budget.</source>
        <translation>文件已读取，但其中没有部门预算的表；请选择公开的预算文件。</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;Header</source>
        <translation>连同表头复制(&amp;H)</translation>
    </message>
    <message>
        <source>Copy in &amp;Yuan, Exactly (元)</source>
        <translation>以元为单位精确复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Amounts in &amp;Yuan (元)</source>
        <translation>金额以元显示(&amp;Y)</translation>
    </message>
    <message>
        <source>Amounts in &amp;Ten Thousand Yuan (万元)</source>
        <translation>金额以万元显示(&amp;T)</translation>
    </message>
    <message>
        <source>Amounts in &amp;Hundred Million Yuan (亿元)</source>
        <translation>金额以亿元显示(&amp;M)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;Categories Only (类)</source>
        <translation>只显示到类(&amp;C)</translation>
    </message>
    <message>
        <source>Show Down to &amp;Sections (款)</source>
        <translation>显示到款(&amp;S)</translation>
    </message>
    <message>
        <source>Show Down to &amp;Items (项)</source>
        <translation>显示到项(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>导航栏(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>图表(&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Up One Level</source>
        <translation>上一级(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Previous Table</source>
        <translation>上一张表(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Table</source>
        <translation>下一张表(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Search the Parts…</source>
        <translation>查找章节和表(&amp;S)…</translation>
    </message>
    <message>
        <source>Next &amp;Area of the Window</source>
        <translation>窗口的下一个区域(&amp;A)</translation>
    </message>
    <message>
        <source>Previous A&amp;rea of the Window</source>
        <translation>窗口的上一个区域(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Yusuan</source>
        <translation>关于预算(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外观(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>NarrativeText</name>
    <message>
        <source>Performance goals of the projects</source>
        <translation>项目绩效目标</translation>
    </message>
    <message>
        <source>Table without a title</source>
        <translation>无标题的表</translation>
    </message>
</context>
<context>
    <name>SelectionText</name>
    <message>
        <source>Sum %1 %2   Count %3   Mean %4</source>
        <translation>合计 %1 %2   计数 %3   平均 %4</translation>
    </message>
</context>
<context>
    <name>budget::ui::ChartPane</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上一级</translation>
    </message>
    <message>
        <source>Show the level above (Backspace)</source>
        <translation>显示上一级（Backspace）</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Show bars</source>
        <translation>显示条形图</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>环形图</translation>
    </message>
    <message>
        <source>Show the composition as a ring</source>
        <translation>用环形图显示构成</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>堆叠</translation>
    </message>
    <message>
        <source>Stack the columns on each other</source>
        <translation>各列堆叠</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>Put the columns side by side</source>
        <translation>各列并列</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>显示金额</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Show shares in per cent</source>
        <translation>显示百分比</translation>
    </message>
    <message>
        <source>Printed order</source>
        <translation>表中顺序</translation>
    </message>
    <message>
        <source>Order as the table prints it</source>
        <translation>按表中顺序排列</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>按金额</translation>
    </message>
    <message>
        <source>Order by amount, the largest first</source>
        <translation>按金额从大到小排列</translation>
    </message>
    <message>
        <source>Copy as Picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>把图表复制为图片</translation>
    </message>
    <message>
        <source>Export PNG…</source>
        <translation>导出 PNG…</translation>
    </message>
    <message>
        <source>Write the chart to a PNG file</source>
        <translation>把图表写成 PNG 文件</translation>
    </message>
    <message>
        <source>Export SVG…</source>
        <translation>导出 SVG…</translation>
    </message>
    <message>
        <source>Write the chart to an SVG file</source>
        <translation>把图表写成 SVG 文件</translation>
    </message>
    <message>
        <source>Copy or export the chart</source>
        <translation>复制或导出图表</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>budget::ui::ChartText</name>
    <message>
        <source>%1: %2 (%3 of this item)</source>
        <translation>%1：%2（占本项 %3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>%1 of the total</source>
        <translation>占合计的 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>占%2的 %1</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1为 %2。</translation>
    </message>
    <message>
        <source>%1 is %2 in %3 parts.</source>
        <translation>%1为 %2，共 %3 项。</translation>
    </message>
    <message>
        <source>%1 is %2, %3 of it.</source>
        <translation>%1为 %2，占 %3。</translation>
    </message>
    <message>
        <source>The largest is %1 with %2, %3 of it.</source>
        <translation>最大的是%1，%2，占 %3。</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>占合计的比重</translation>
    </message>
    <message>
        <source>Share of each item</source>
        <translation>占各项的比重</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Other (%1 items)</source>
        <translation>其他（%1 项）</translation>
    </message>
    <message>
        <source>Left out, because a ring cannot show what is negative: %1</source>
        <translation>未列入（环形图不能表示负数）：%1</translation>
    </message>
    <message>
        <source>This table has no figures to chart.</source>
        <translation>本表没有可以绘图的数字。</translation>
    </message>
</context>
<context>
    <name>budget::ui::DisclosureModel</name>
    <message>
        <source>%1: nothing is budgeted in this table</source>
        <translation>%1：本表没有预算数</translation>
    </message>
    <message>
        <source>Nothing is budgeted in this table</source>
        <translation>本表没有预算数</translation>
    </message>
    <message>
        <source>Cover and contents</source>
        <translation>封面与目录</translation>
    </message>
    <message>
        <source>Table without a title</source>
        <translation>无标题的表</translation>
    </message>
    <message numerus="yes">
        <source>Performance goals (%n)</source>
        <translation>
            <numerusform>绩效目标（%n）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::FindBar</name>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>在本文中查找</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一个 (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
</context>
<context>
    <name>budget::ui::GoalPane</name>
    <message>
        <source>Goals</source>
        <translation>绩效目标</translation>
    </message>
</context>
<context>
    <name>budget::ui::MainWindow</name>
    <message>
        <source>%1, which was open last, is no longer there; this is the sample.</source>
        <translation>上次打开的 %1 已不存在，现在显示的是示例。</translation>
    </message>
    <message>
        <source>Let go to open %1</source>
        <translation>松开鼠标即可打开 %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>About Yusuan</source>
        <translation>关于预算</translation>
    </message>
    <message>
        <source>Yusuan %1</source>
        <translation>预算 %1</translation>
    </message>
    <message>
        <source>A workbench for Chinese department budgets.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>部门预算工作台。

自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布，不提供任何担保。</translation>
    </message>
    <message>
        <source>Yusuan</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>%1, budget of %2 – Yusuan</source>
        <translation>%1 %2 年度预算 – 预算</translation>
    </message>
    <message>
        <source>%1 – Yusuan</source>
        <translation>%1 – 预算</translation>
    </message>
</context>
<context>
    <name>budget::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>budget::ui::NarrativePage</name>
    <message>
        <source>Text of the section</source>
        <translation>本节文字</translation>
    </message>
</context>
<context>
    <name>budget::ui::Navigator</name>
    <message>
        <source>Search the parts</source>
        <translation>查找章节和表</translation>
    </message>
    <message>
        <source>Search the parts of the document</source>
        <translation>在文档各部分中查找</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>文档的各部分</translation>
    </message>
    <message>
        <source>No part has these words in its title.</source>
        <translation>没有标题含有这些字的部分。</translation>
    </message>
</context>
<context>
    <name>budget::ui::ReadingBar</name>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop reading this file (Esc)</source>
        <translation>停止读取这个文件 (Esc)</translation>
    </message>
</context>
<context>
    <name>budget::ui::RecentMenu</name>
    <message>
        <source>%1 is no longer there</source>
        <translation>%1 已不存在</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>清除这些记录(&amp;F)</translation>
    </message>
</context>
<context>
    <name>budget::ui::ShortcutDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>budget::ui::StartPage</name>
    <message>
        <source>Yusuan</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Read a published department budget, follow every figure down, and print it.</source>
        <translation>阅读已公开的部门预算，逐级查看每一个数字，并打印成册。</translation>
    </message>
    <message>
        <source>Open a Budget…</source>
        <translation>打开预算…</translation>
    </message>
    <message>
        <source>Look at the Sample</source>
        <translation>看看示例</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere on this window.</source>
        <translation>也可以把文件拖放到窗口的任何位置。</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>budget::ui::SubjectTreeModel</name>
    <message>
        <source>The catalogue lacks this subject; a document gives it.</source>
        <translation>科目目录中没有这个科目，它来自文档。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>budget::ui::TableBar</name>
    <message>
        <source>Category</source>
        <translation>类</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>款</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>第 %1 级</translation>
    </message>
    <message>
        <source>Expand to level: %1</source>
        <translation>展开到：%1</translation>
    </message>
    <message>
        <source>Expand to level: %1 (Ctrl+%2)</source>
        <translation>展开到：%1（Ctrl+%2）</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Unit: %1 (printed in %2)</source>
        <translation>单位：%1（原表为%2）</translation>
    </message>
    <message>
        <source>Path to the current row</source>
        <translation>当前行的路径</translation>
    </message>
    <message>
        <source>Code, name or pinyin initials</source>
        <translation>编码、名称或拼音首字母</translation>
    </message>
    <message>
        <source>Show only the lines whose code, name or pinyin initials match</source>
        <translation>只显示编码、名称或拼音首字母相符的行</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>筛选本表</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>None found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>budget::ui::TableChoiceDialog</name>
    <message>
        <source>The &amp;whole document</source>
        <translation>整个文档(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Chosen tables:</source>
        <translation>选定的表(&amp;C)：</translation>
    </message>
    <message>
        <source>What to Put Out</source>
        <translation>选择输出内容</translation>
    </message>
    <message>
        <source>Tables of the document</source>
        <translation>文档中的表</translation>
    </message>
    <message>
        <source>&amp;This table: %1</source>
        <translation>本表(&amp;T)：%1</translation>
    </message>
    <message>
        <source>&amp;This table</source>
        <translation>本表(&amp;T)</translation>
    </message>
    <message>
        <source>Table without a title</source>
        <translation>无标题的表</translation>
    </message>
</context>
<context>
    <name>budget::ui::TableGrid</name>
    <message>
        <source>Totals of %1</source>
        <translation>%1的合计</translation>
    </message>
</context>
<context>
    <name>budget::ui::TableMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;Header</source>
        <translation>连同表头复制(&amp;H)</translation>
    </message>
    <message>
        <source>Copy Amounts in &amp;Yuan</source>
        <translation>按元复制金额(&amp;Y)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Drill Down</source>
        <translation>下钻(&amp;D)</translation>
    </message>
    <message>
        <source>Drill &amp;Up</source>
        <translation>上钻(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>全部展开(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>全部折叠(&amp;O)</translation>
    </message>
    <message>
        <source>Sort A&amp;scending by This Column</source>
        <translation>按此列升序(&amp;S)</translation>
    </message>
    <message>
        <source>Sort D&amp;escending by This Column</source>
        <translation>按此列降序(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Printed Order</source>
        <translation>表中顺序(&amp;P)</translation>
    </message>
</context>
<context>
    <name>budget::ui::TablePage</name>
    <message>
        <source>This table is empty.</source>
        <translation>本表为空。</translation>
    </message>
    <message>
        <source>No line matches “%1”.</source>
        <translation>没有与“%1”相符的行。</translation>
    </message>
</context>
<context>
    <name>budget::ui::UnitSwitch</name>
    <message>
        <source>Unit of the amounts</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>Show amounts in %1</source>
        <translation>以%1显示金额</translation>
    </message>
</context>
<context>
    <name>budget::ui::WindowStatus</name>
    <message>
        <source>No document</source>
        <translation>没有文档</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>A published budget is shown as it was published: read only</source>
        <translation>已公开的预算按公开时的原样显示，只读</translation>
    </message>
</context>
<context>
    <name>budget::ui::ZoomControl</name>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom in percent</source>
        <translation>缩放百分比</translation>
    </message>
    <message>
        <source>Back to 100%</source>
        <translation>恢复到 100%</translation>
    </message>
</context>
</TS>
