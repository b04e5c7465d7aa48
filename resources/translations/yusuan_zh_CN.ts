<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
