<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChangeText</name>
    <message>
        <source>Edit %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>插入 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>粘贴到 %1</translation>
    </message>
    <message>
        <source>Fill %1 Down</source>
        <translation>向下填充 %1</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>清除 %1</translation>
    </message>
    <message>
        <source>Replace in %1</source>
        <translation>在 %1 中替换</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>按比例调整 %1</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>确认 %1</translation>
    </message>
    <message>
        <source>Place the Rounding Difference of %1</source>
        <translation>安置 %1 的尾差</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Restore the Version “%1”</source>
        <translation>恢复版本“%1”</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>新建 %1</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n Entries</source>
        <translation>
            <numerusform>修改 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Insert %n Entries</source>
        <translation>
            <numerusform>插入 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Entries</source>
        <translation>
            <numerusform>删除 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n Entries</source>
        <translation>
            <numerusform>复制 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n Entries</source>
        <translation>
            <numerusform>粘贴 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n Entries Down</source>
        <translation>
            <numerusform>向下填充 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n Entries</source>
        <translation>
            <numerusform>清除 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n Entries</source>
        <translation>
            <numerusform>替换 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scale %n Entries</source>
        <translation>
            <numerusform>按比例调整 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n Entries</source>
        <translation>
            <numerusform>确认 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place the Rounding Difference on %n Entries</source>
        <translation>
            <numerusform>把尾差安置到 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n Entries</source>
        <translation>
            <numerusform>导入 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a Version</source>
        <translation>恢复版本</translation>
    </message>
    <message>
        <source>Create the Budget</source>
        <translation>新建预算</translation>
    </message>
    <message>
        <source>properties</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>line items</source>
        <translation>预算明细</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>procurement</source>
        <translation>政府采购</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>figures of the 三公 table</source>
        <translation>“三公”表的数字</translation>
    </message>
    <message>
        <source>names of subjects</source>
        <translation>科目名称</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>other tables</source>
        <translation>其他表</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Done Again: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>模板：%1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>administrative</source>
        <translation>行政</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>rounding %1</source>
        <translation>尾差 %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message numerus="yes">
        <source>%n performance indicators</source>
        <translation>
            <numerusform>%n 条绩效指标</numerusform>
        </translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>政府采购</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>prior year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>Subject name</source>
        <translation>科目名称</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Declare “%1” No Mistake</source>
        <translation>认定“%1”无误</translation>
    </message>
    <message>
        <source>Count “%1” as a Finding Again</source>
        <translation>恢复问题“%1”</translation>
    </message>
    <message>
        <source>Mend %1</source>
        <translation>更正 %1</translation>
    </message>
    <message numerus="yes">
        <source>Declare %n Findings No Mistakes</source>
        <translation>
            <numerusform>认定 %n 个问题无误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Count %n as Findings Again</source>
        <translation>
            <numerusform>恢复 %n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %n Entries</source>
        <translation>
            <numerusform>更正 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>findings that are no mistakes</source>
        <translation>认定无误的问题</translation>
    </message>
    <message>
        <source>No mistake</source>
        <translation>认定无误</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Asset categories add up to the total</source>
        <translation>资产合计与各类之和</translation>
    </message>
    <message>
        <source>The total of %1 is not the sum of the categories.</source>
        <translation>“%1”列的合计不等于各类资产之和。</translation>
    </message>
    <message>
        <source>A part of an asset category does not exceed the category</source>
        <translation>资产“其中”项与所属类别</translation>
    </message>
    <message>
        <source>%1 (%2) exceeds %3 (%4), of which it is a part.</source>
        <translation>其中项“%1”为 %2，大于所属的“%3”（%4）。</translation>
    </message>
    <message>
        <source>The parts of an asset category add up to the category</source>
        <translation>资产类别与其中各项之和</translation>
    </message>
    <message>
        <source>%1: %2 is not the sum of its parts.</source>
        <translation>“%1”的“%2”不等于其中各项之和。</translation>
    </message>
    <message>
        <source>A part with every piece of an asset category has its whole value</source>
        <translation>资产数量与价值</translation>
    </message>
    <message>
        <source>%1 has all %2 pieces of %3, but only %4 of its value of %5.</source>
        <translation>“%1”的数量 %2 就是“%3”的全部，价值却只有 %4，少于后者的 %5。</translation>
    </message>
    <message>
        <source>Assets with a value have a count</source>
        <translation>有价值而无数量的资产</translation>
    </message>
    <message>
        <source>%1 has a count of zero, but a value of %2.</source>
        <translation>“%1”的数量为 0，价值却有 %2。</translation>
    </message>
    <message>
        <source>Subject codes have all their digits</source>
        <translation>科目编码的位数</translation>
    </message>
    <message>
        <source>The code of “%1” is printed as %2: one of its parts has one digit instead of two.</source>
        <translation>“%1”的编码印作 %2，其中一段只有一位，应为两位。</translation>
    </message>
    <message>
        <source>The name of a subject matches its code</source>
        <translation>科目名称与编码</translation>
    </message>
    <message>
        <source>%1 is named “%2”; the catalogue names it “%3” and gives that name to %4.</source>
        <translation>%1 印作“%2”，科目目录中是“%3”；“%2”的编码是 %4。</translation>
    </message>
    <message>
        <source>Subject codes are in the catalogue of the year</source>
        <translation>当年科目目录外的编码</translation>
    </message>
    <message>
        <source>%1 “%2” is not in the catalogue of %3.</source>
        <translation>%3 年科目目录中没有 %1“%2”。</translation>
    </message>
    <message>
        <source>The parent of a subject is in the same table</source>
        <translation>漏列的上级科目</translation>
    </message>
    <message>
        <source>%1 “%2” is printed, but its parent %3 is not.</source>
        <translation>列有 %1“%2”，却没有上级科目 %3 一行。</translation>
    </message>
    <message>
        <source>A subject appears only once in a table</source>
        <translation>重复的科目</translation>
    </message>
    <message>
        <source>%1 “%2” appears twice in this table.</source>
        <translation>%1“%2”在本表中出现两次。</translation>
    </message>
    <message>
        <source>A table declared empty has no figures</source>
        <translation>附注称为空表的表</translation>
    </message>
    <message>
        <source>The note under “%1” says that the table is empty, but the table prints %2.</source>
        <translation>《%1》的附注说本表为空表，表中却有 %2。</translation>
    </message>
    <message>
        <source>The note of an empty table names that table</source>
        <translation>空表的附注</translation>
    </message>
    <message>
        <source>The note under “%1” names “%2” instead of “%3”.</source>
        <translation>《%1》的附注说的是“%2”，应为“%3”。</translation>
    </message>
    <message>
        <source>An empty table is explained</source>
        <translation>没有说明的空表</translation>
    </message>
    <message>
        <source>“%1” is empty, and nothing in the document says why.</source>
        <translation>《%1》是空表，文档中没有说明原因。</translation>
    </message>
    <message>
        <source>A cost ceiling is written as an upper limit</source>
        <translation>成本控制数的上下限</translation>
    </message>
    <message>
        <source>“%1” must not be exceeded, but its value is written as %2.</source>
        <translation>“%1”不得超出，指标值却写作 %2。</translation>
    </message>
    <message>
        <source>A total cost is not written as a lower limit</source>
        <translation>成本总额的上下限</translation>
    </message>
    <message>
        <source>“%1” is a cost, but its value is written as %2.</source>
        <translation>“%1”是成本，指标值却写作 %2。</translation>
    </message>
    <message>
        <source>A time limit is written as an upper limit</source>
        <translation>时限的上下限</translation>
    </message>
    <message>
        <source>“%1” is a time limit, but its value %2 is a lower limit.</source>
        <translation>“%1”是时限，指标值却写作下限 %2。</translation>
    </message>
    <message>
        <source>An indicator defined as a ratio has a ratio as its value</source>
        <translation>比率的定义与指标值</translation>
    </message>
    <message>
        <source>“%1” is defined as a ratio (%2), but its value is %3.</source>
        <translation>“%1”定义为比率（%2），指标值却是 %3。</translation>
    </message>
    <message>
        <source>A rate is not measured in time</source>
        <translation>以时间计量的比率</translation>
    </message>
    <message>
        <source>“%1” is a rate, but its value is %2.</source>
        <translation>“%1”是比率，指标值却是 %2。</translation>
    </message>
    <message>
        <source>A part of a whole does not exceed 100%</source>
        <translation>超过 100% 的比率</translation>
    </message>
    <message>
        <source>“%1” cannot exceed 100%, but its value is %2.</source>
        <translation>“%1”不可能超过 100%，指标值却是 %2。</translation>
    </message>
    <message>
        <source>An amount of money has its unit</source>
        <translation>指标金额的单位</translation>
    </message>
    <message>
        <source>The value %2 of “%1” lacks the unit 元.</source>
        <translation>“%1”的指标值“%2”缺少单位“元”。</translation>
    </message>
    <message>
        <source>Every indicator has a value</source>
        <translation>没有指标值的指标</translation>
    </message>
    <message>
        <source>“%1” has no value.</source>
        <translation>“%1”没有指标值。</translation>
    </message>
    <message>
        <source>The weights of all projects have the same sum</source>
        <translation>各项目的分值合计</translation>
    </message>
    <message>
        <source>The weights add up to %1, those of the other projects to %2.</source>
        <translation>分值合计为 %1，其他项目为 %2。</translation>
    </message>
    <message>
        <source>A quantity indicator is not a percentage</source>
        <translation>数量指标中的百分比</translation>
    </message>
    <message>
        <source>Quantity indicators with a percentage as their value: %3, for example “%1” (%2).</source>
        <translation>有 %3 个数量指标的值是百分比，例如“%1”（%2）。</translation>
    </message>
    <message>
        <source>The words and the sign of a value agree</source>
        <translation>指标值的文字与符号</translation>
    </message>
    <message>
        <source>“%1”: the words say “%2”, the sign says %3.</source>
        <translation>“%1”：文字是“%2”，符号却是“%3”。</translation>
    </message>
    <message>
        <source>An indicator has the same value everywhere</source>
        <translation>同一指标的两处指标值</translation>
    </message>
    <message>
        <source>The text says “%1”, but the table of the project gives %3 for “%2”.</source>
        <translation>文字写“%1”，项目绩效目标表中“%2”却是 %3。</translation>
    </message>
    <message>
        <source>A goal is a complete sentence</source>
        <translation>不完整的绩效目标</translation>
    </message>
    <message>
        <source>The goal breaks off inside the word “%2” (“…%1”); project “%3” has the complete sentence.</source>
        <translation>绩效目标在“%2”一词中间断开（“…%1”），项目“%3”中这句话是完整的。</translation>
    </message>
    <message>
        <source>The goals of a project are not copied</source>
        <translation>照抄其他项目的绩效目标</translation>
    </message>
    <message>
        <source>The goals of “%1” are nearly those of “%2” and do not mention what the project is for.</source>
        <translation>“%1”的绩效目标与“%2”几乎相同，没有说到本项目的内容。</translation>
    </message>
    <message>
        <source>A goal appears only once in a project</source>
        <translation>重复的绩效目标</translation>
    </message>
    <message>
        <source>Project “%1” has the goal “%2” twice.</source>
        <translation>项目“%1”的目标“%2”出现两次。</translation>
    </message>
    <message>
        <source>Every percentage in a goal has an indicator</source>
        <translation>没有对应指标的百分比</translation>
    </message>
    <message>
        <source>No indicator of “%1” measures %2.</source>
        <translation>“%1”的目标提出 %2，却没有对应的指标。</translation>
    </message>
    <message>
        <source>A description belongs to its indicator</source>
        <translation>指标与指标说明</translation>
    </message>
    <message>
        <source>The description of “%1” is that of “%2”.</source>
        <translation>“%1”的说明写的是“%2”的内容。</translation>
    </message>
    <message>
        <source>The rules cited as basis are those of the budget year</source>
        <translation>依据文件的年度</translation>
    </message>
    <message>
        <source>The basis %1 is not of the budget year %2.</source>
        <translation>依据%1不是 %2 年度的文件。</translation>
    </message>
    <message>
        <source>An indicator belongs to its project</source>
        <translation>其他项目的指标</translation>
    </message>
    <message>
        <source>“%1” in project “%2” belongs to project “%3”.</source>
        <translation>项目“%2”中的指标“%1”应属于项目“%3”。</translation>
    </message>
    <message>
        <source>A service project builds nothing new</source>
        <translation>服务类项目的新建数量</translation>
    </message>
    <message>
        <source>“%1” counts new buildings, but project “%2” is a service.</source>
        <translation>指标“%1”统计新建数量，而“%2”是服务类项目。</translation>
    </message>
    <message>
        <source>The procurement of a project stays below its cost ceiling</source>
        <translation>采购金额与项目成本指标</translation>
    </message>
    <message>
        <source>“%1” has a cost ceiling of %2, %3 a year, but %4 is to be procured for it.</source>
        <translation>“%1”的成本指标为 %2，全年 %3，采购预算却是 %4。</translation>
    </message>
    <message>
        <source>Goals count no more vehicles than the assets</source>
        <translation>绩效目标中的车辆数</translation>
    </message>
    <message>
        <source>“%1” is %2, but the assets list %3 vehicles.</source>
        <translation>“%1”为 %2，而资产表中只有 %3 辆车。</translation>
    </message>
    <message>
        <source>The running cost of one vehicle fits that of all vehicles</source>
        <translation>单车运行成本与公车运行维护费</translation>
    </message>
    <message>
        <source>%1 for %2 makes %3, but %4 is budgeted for running official vehicles.</source>
        <translation>按 %1、%2计算为 %3，而公务用车运行维护费预算为 %4。</translation>
    </message>
    <message>
        <source>Purchases denied in the text are not in the projects</source>
        <translation>拟购资产与项目</translation>
    </message>
    <message>
        <source>The text says “%1”, but there is a project “%2”.</source>
        <translation>文字说“%1”，却有项目“%2”。</translation>
    </message>
    <message>
        <source>The text gives %2 for %1, the table %3.</source>
        <translation>文字中“%1”为 %2，表中为 %3。</translation>
    </message>
    <message>
        <source>Totals in the text equal the tables</source>
        <translation>文字中的收支总数与表一致</translation>
    </message>
    <message>
        <source>Basic and project expenditure in the text equal the tables</source>
        <translation>文字中的基本支出、项目支出与表一致</translation>
    </message>
    <message>
        <source>Sources of funds in the text equal the tables</source>
        <translation>文字中的资金来源与表一致</translation>
    </message>
    <message>
        <source>Items in the text equal the tables</source>
        <translation>文字中的科目金额与表一致</translation>
    </message>
    <message>
        <source>Three public expenses in the text equal their table</source>
        <translation>文字中的“三公”经费与表一致</translation>
    </message>
    <message>
        <source>Agency operating funds in the text equal their table</source>
        <translation>文字中的机关运行经费与表一致</translation>
    </message>
    <message>
        <source>Procurement in the text equals its table</source>
        <translation>文字中的政府采购与表一致</translation>
    </message>
    <message>
        <source>Assets in the text equal their table</source>
        <translation>文字中的国有资产与表一致</translation>
    </message>
    <message>
        <source>This year&apos;s figures are not last year&apos;s</source>
        <translation>本年数不是上年数之误</translation>
    </message>
    <message>
        <source>The text gives %2 for %1, the table %3: the stated change of %4 lies between them, so last year&apos;s figure was printed.</source>
        <translation>文字中“%1”为 %2，表中为 %3，正好相差文字所说的增减额 %4，可见印的是上年数。</translation>
    </message>
    <message>
        <source>Amounts in the text have the right money unit</source>
        <translation>文字中的金额单位正确</translation>
    </message>
    <message>
        <source>The text gives %2 for %1, the table %3: its money unit is ten thousand times too large or too small.</source>
        <translation>文字中“%1”为 %2，表中为 %3，相差一万倍，单位有误。</translation>
    </message>
    <message>
        <source>Parts in a sentence add up to their total</source>
        <translation>同一句中分项之和等于总数</translation>
    </message>
    <message>
        <source>The text gives %1, its parts add up to %2.</source>
        <translation>文字中总数为 %1，各分项之和为 %2。</translation>
    </message>
    <message>
        <source>Counted lists add up to their total</source>
        <translation>逐项列举之和等于总数</translation>
    </message>
    <message>
        <source>The text gives %1, the amounts it lists add up to %2.</source>
        <translation>文字中总数为 %1，所列各项之和为 %2。</translation>
    </message>
    <message>
        <source>Shares in a list are of one total</source>
        <translation>一组占比的基数一致</translation>
    </message>
    <message>
        <source>The text says “%2” of %1, but the other shares in the list are of %3.</source>
        <translation>%1说是“%2”，而其他占比都以 %3为基数。</translation>
    </message>
    <message>
        <source>Changes of the parts add up to that of the total</source>
        <translation>分项增减之和等于总增减额</translation>
    </message>
    <message>
        <source>The text gives a change of %1, its parts change by %2.</source>
        <translation>文字中总增减额为 %1，各分项增减之和为 %2。</translation>
    </message>
    <message>
        <source>Changes stated one by one add up to that of the total</source>
        <translation>逐项增减之和等于总增减额</translation>
    </message>
    <message>
        <source>The total changes by %1, its parts by %2.</source>
        <translation>总增减额为 %1，逐项增减之和为 %2。</translation>
    </message>
    <message>
        <source>Stated changes equal the difference between the years</source>
        <translation>增减额等于两年数字之差</translation>
    </message>
    <message>
        <source>The text gives a change of %1, but %2 became %3.</source>
        <translation>文字说增减 %1，而数字由 %2变为 %3。</translation>
    </message>
    <message>
        <source>Stated percentages fit the change</source>
        <translation>增减幅度与两年数字相符</translation>
    </message>
    <message>
        <source>The text says %1, but %2 became %3.</source>
        <translation>文字说“%1”，而数字由 %2变为 %3。</translation>
    </message>
    <message>
        <source>Words for more, less and the same fit the figures</source>
        <translation>增加、减少、持平与两年数字相符</translation>
    </message>
    <message>
        <source>The words “%1” do not fit the figures: %2 became %3.</source>
        <translation>“%1”与数字不符：由 %2变为 %3。</translation>
    </message>
    <message>
        <source>No percentage is stated of a zero</source>
        <translation>上年为零时不说增减百分比</translation>
    </message>
    <message>
        <source>The text says %1 though there was nothing the year before.</source>
        <translation>文字说“%1”，而上年数为零，没有可比的基数。</translation>
    </message>
    <message>
        <source>A change is not both more and the same</source>
        <translation>增减与持平不并说</translation>
    </message>
    <message>
        <source>“%1” says two things that cannot both be.</source>
        <translation>“%1”自相矛盾。</translation>
    </message>
    <message>
        <source>Stated shares fit their total</source>
        <translation>所说的占比与总数相符</translation>
    </message>
    <message>
        <source>The text says “%1”, but %2 is another share of %3.</source>
        <translation>文字说“%1”，与 %2占 %3的比例不符。</translation>
    </message>
    <message>
        <source>Items in the text add up to the table&apos;s total</source>
        <translation>文字各科目之和等于表中合计</translation>
    </message>
    <message>
        <source>The items in the text add up to %1, those in the table to %2.</source>
        <translation>文字中各科目之和为 %1，表中合计为 %2。</translation>
    </message>
    <message>
        <source>The text lists every item of the table</source>
        <translation>文字列全表中的科目</translation>
    </message>
    <message>
        <source>The text lists every item but %1.</source>
        <translation>文字逐一列出各科目，唯独缺少“%1”。</translation>
    </message>
    <message>
        <source>Items in the text are in a table</source>
        <translation>文字所列科目在表中都有</translation>
    </message>
    <message>
        <source>The text gives an amount for %1, which no table has.</source>
        <translation>文字列有“%1”的金额，而各表中没有这个科目。</translation>
    </message>
    <message>
        <source>Items have the same name in text and table</source>
        <translation>文字与表的科目名称一致</translation>
    </message>
    <message>
        <source>The text writes “%1”, the table “%2”.</source>
        <translation>文字写作“%1”，表中是“%2”。</translation>
    </message>
    <message>
        <source>Items called basic expenditure have no projects</source>
        <translation>称为基本支出的科目没有项目支出</translation>
    </message>
    <message>
        <source>The text calls %1 basic expenditure, but %2 of it in the table is for projects.</source>
        <translation>文字说“%1”是基本支出，而表中有 %2是项目支出。</translation>
    </message>
    <message>
        <source>An item has the same amount wherever it is stated</source>
        <translation>同一科目的各处金额一致</translation>
    </message>
    <message>
        <source>The text gives %2 for %1, and then %3.</source>
        <translation>文字中“%1”先为 %2，后为 %3。</translation>
    </message>
    <message>
        <source>Reasons fit the change they explain</source>
        <translation>原因与增减方向相符</translation>
    </message>
    <message>
        <source>The change is %1, the reason given is “%2”.</source>
        <translation>文字说“%1”，所给的原因却是“%2”。</translation>
    </message>
    <message>
        <source>Reasons are about the item they explain</source>
        <translation>原因说的是本科目</translation>
    </message>
    <message>
        <source>The reason given for %1 is another item&apos;s: “%2”.</source>
        <translation>“%1”所给的原因说的是别的科目：“%2”。</translation>
    </message>
    <message>
        <source>Items are described in words of their own</source>
        <translation>用途和原因不照抄其他科目</translation>
    </message>
    <message>
        <source>The purpose and the reason of %1 are another item&apos;s: “%2”.</source>
        <translation>“%1”的用途和原因照抄了别的科目：“%2”。</translation>
    </message>
    <message>
        <source>Counts in the text equal their parts</source>
        <translation>数量等于各部分之和</translation>
    </message>
    <message>
        <source>The text counts %1, but its parts are %2.</source>
        <translation>文字说共 %1，而各部分为 %2。</translation>
    </message>
    <message>
        <source>The glossary speaks of the budget&apos;s own level</source>
        <translation>名词解释的政府级次与预算一致</translation>
    </message>
    <message>
        <source>The text says “%1” in a budget of the level %2.</source>
        <translation>文字写作“%1”，而这是%2预算。</translation>
    </message>
    <message>
        <source>Subordinate units are only mentioned where there are some</source>
        <translation>没有下属单位时不提下属单位</translation>
    </message>
    <message>
        <source>The text says “%1” though there are no such units.</source>
        <translation>文字说“%1”，而部门没有下属单位。</translation>
    </message>
    <message>
        <source>Units are counted alike</source>
        <translation>单位总数与分类单位数一致</translation>
    </message>
    <message>
        <source>The text counts %1, and by their kinds %2.</source>
        <translation>文字先说“%1”，分类却是“%2”。</translation>
    </message>
    <message>
        <source>Units that the text mentions are listed</source>
        <translation>文字提到的单位在单位名单中</translation>
    </message>
    <message>
        <source>The text says “%1”, the list of units has only the department.</source>
        <translation>文字说“%1”，而单位名单中只有部门本级。</translation>
    </message>
    <message>
        <source>Both lists name the same projects</source>
        <translation>两处项目清单一致</translation>
    </message>
    <message>
        <source>The second list of projects leaves out %1.</source>
        <translation>第二处项目清单缺少“%1”。</translation>
    </message>
    <message>
        <source>Both lists give the same amounts for projects</source>
        <translation>两处项目金额一致</translation>
    </message>
    <message>
        <source>Two lists of projects give different amounts for %1.</source>
        <translation>两处项目清单中“%1”的金额不同。</translation>
    </message>
    <message>
        <source>Dropped projects are not among the projects</source>
        <translation>称已减少或取消的项目不再列出</translation>
    </message>
    <message>
        <source>The text says that %1 is dropped, but it is among the projects.</source>
        <translation>文字说“%1”减少或取消，而它仍在项目中。</translation>
    </message>
    <message>
        <source>Uses of the operating funds have a figure</source>
        <translation>运行经费的用途在表中有安排</translation>
    </message>
    <message>
        <source>The text names %1, for which the table of basic expenditure has no amount.</source>
        <translation>文字提到“%1”，而基本支出表中没有安排。</translation>
    </message>
    <message>
        <source>Text and heading name the same operating funds</source>
        <translation>文字与标题同为机关运行或事业运行</translation>
    </message>
    <message>
        <source>The text says “%1” under the heading “%2”.</source>
        <translation>标题是“%2”，文字却说“%1”。</translation>
    </message>
    <message>
        <source>Procurement items add up to the total</source>
        <translation>政府采购合计与各项之和</translation>
    </message>
    <message>
        <source>The total of %1 is not the sum of the items.</source>
        <translation>“%1”列的合计不等于各采购项之和。</translation>
    </message>
    <message>
        <source>Procurement items add up to their subtotal</source>
        <translation>单位小计与各采购项之和</translation>
    </message>
    <message>
        <source>%1: %2 is not the sum of its items.</source>
        <translation>“%1”的“%2”不等于其各采购项之和。</translation>
    </message>
    <message>
        <source>Funding sources add up to the procured amount</source>
        <translation>采购金额与各资金来源之和</translation>
    </message>
    <message>
        <source>%1: the funding sources do not add up to the amount.</source>
        <translation>“%1”的各资金来源之和不等于采购金额。</translation>
    </message>
    <message>
        <source>Quantity times unit price equals the amount</source>
        <translation>采购数量、单价与金额</translation>
    </message>
    <message>
        <source>%1: the quantity times the unit price of %2 is not %3.</source>
        <translation>“%1”的数量乘以单价 %2不等于 %3。</translation>
    </message>
    <message>
        <source>Procurement does not exceed the funds of its project</source>
        <translation>超过项目预算的采购</translation>
    </message>
    <message>
        <source>%1: %2 is to be procured with funds of %3.</source>
        <translation>“%1”的采购金额为 %2，超过项目预算 %3。</translation>
    </message>
    <message>
        <source>A project spends all its funds on procurement if the others do</source>
        <translation>少于项目预算的采购</translation>
    </message>
    <message>
        <source>%1: %2 is to be procured with funds of %3; the other projects use all their funds.</source>
        <translation>“%1”的采购金额为 %2，项目预算为 %3；其他项目两者都相等。</translation>
    </message>
    <message>
        <source>The reserve for small businesses does not exceed the amount</source>
        <translation>为中小企业预留的份额</translation>
    </message>
    <message>
        <source>%1: %2 is reserved, more than the amount of %3.</source>
        <translation>“%1”为中小企业预留 %2，超过采购金额 %3。</translation>
    </message>
    <message>
        <source>Procurement catalogue codes have eight digits</source>
        <translation>采购目录编码的位数</translation>
    </message>
    <message>
        <source>The code %1 has %2 digits instead of eight.</source>
        <translation>编码 %1 有 %2 位数字，应为 8 位。</translation>
    </message>
    <message>
        <source>A unit of measure is not a number</source>
        <translation>采购的计量单位</translation>
    </message>
    <message>
        <source>The unit of measure of %1 is the number %2.</source>
        <translation>“%1”的计量单位是数字 %2。</translation>
    </message>
    <message>
        <source>The contents agree with the headings</source>
        <translation>目录与标题</translation>
    </message>
    <message>
        <source>The contents say “%1”, the heading says “%2”.</source>
        <translation>目录写作“%1”，标题是“%2”。</translation>
    </message>
    <message>
        <source>Every table in the contents is in the document</source>
        <translation>目录所列而没有的表</translation>
    </message>
    <message>
        <source>The contents list “%1”, but there is no such table.</source>
        <translation>目录列有“%1”，而文档中没有这张表。</translation>
    </message>
    <message>
        <source>Every table that the text refers to is in the document</source>
        <translation>文字所指而没有的表</translation>
    </message>
    <message>
        <source>The text says “%1”, but there is no such table.</source>
        <translation>文字说“%1”，而文档中没有这张表。</translation>
    </message>
    <message>
        <source>Table titles name the budget year</source>
        <translation>标题的年度</translation>
    </message>
    <message>
        <source>The title “%1” names another year than %2.</source>
        <translation>标题《%1》的年度不是 %2 年。</translation>
    </message>
    <message>
        <source>All table titles name a year if most do</source>
        <translation>标题的格式</translation>
    </message>
    <message>
        <source>The title “%1” names no year, but the others do.</source>
        <translation>标题《%1》没有年度，其他各表都有。</translation>
    </message>
    <message>
        <source>The text has no placeholders</source>
        <translation>遗留的待填内容</translation>
    </message>
    <message>
        <source>A placeholder remains: “%1”.</source>
        <translation>遗留了待填内容：“%1”。</translation>
    </message>
    <message>
        <source>The text has no identity numbers</source>
        <translation>公开的身份证号</translation>
    </message>
    <message>
        <source>The text publishes an identity number: %1.</source>
        <translation>公开了身份证号：%1。</translation>
    </message>
    <message>
        <source>Plans are not of past years</source>
        <translation>过时的计划</translation>
    </message>
    <message>
        <source>“%1” is called a plan in the budget of %2.</source>
        <translation>%2 年度预算仍把“%1”说成计划。</translation>
    </message>
    <message>
        <source>The text has no markup</source>
        <translation>残留的标记</translation>
    </message>
    <message>
        <source>Markup remains in the text: “%1”.</source>
        <translation>文字中残留标记：“%1”。</translation>
    </message>
    <message>
        <source>Punctuation marks are not repeated</source>
        <translation>重复的标点</translation>
    </message>
    <message>
        <source>Repeated punctuation: “%1”.</source>
        <translation>标点重复：“%1”。</translation>
    </message>
    <message>
        <source>Brackets are balanced</source>
        <translation>不成对的括号</translation>
    </message>
    <message>
        <source>A bracket is not closed or not opened: “%1”.</source>
        <translation>括号不成对：“%1”。</translation>
    </message>
    <message>
        <source>The wording is correct</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>Wrong wording: “%1”.</source>
        <translation>用语不当：“%1”。</translation>
    </message>
    <message>
        <source>Purchases worth nothing are not listed</source>
        <translation>零金额的采购</translation>
    </message>
    <message>
        <source>Nothing is to be purchased, but the text says “%1”.</source>
        <translation>金额为零，却说“%1”。</translation>
    </message>
    <message>
        <source>A passage appears only once</source>
        <translation>重复的段落</translation>
    </message>
    <message>
        <source>%2 characters are repeated here: “%1…”.</source>
        <translation>此处 %2 个字与前文重复：“%1…”。</translation>
    </message>
    <message>
        <source>The same thing has the same name</source>
        <translation>疑似错字</translation>
    </message>
    <message>
        <source>“%1” may be a typing error for “%2”.</source>
        <translation>“%1”疑为“%2”之误。</translation>
    </message>
    <message>
        <source>Amounts in the text have the same number of decimals</source>
        <translation>文字金额的小数位数</translation>
    </message>
    <message>
        <source>“%1” and “%2” have different numbers of decimals.</source>
        <translation>“%1”与“%2”的小数位数不同。</translation>
    </message>
    <message>
        <source>Figures in a column have the same number of decimals</source>
        <translation>同列数字的小数位数</translation>
    </message>
    <message>
        <source>%1: the figures of %2 have different numbers of decimals.</source>
        <translation>《%1》“%2”列的小数位数不一致。</translation>
    </message>
    <message>
        <source>Zeros are printed the same way in all tables</source>
        <translation>零的印法</translation>
    </message>
    <message>
        <source>Zeros are left blank in “%1” and printed in “%2”.</source>
        <translation>零在《%1》中留空，在《%2》中印出。</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 is %4.</source>
        <translation>%1为 %2，而%3为 %4。</translation>
    </message>
    <message>
        <source>%1 is %2, less than the %4 of %3.</source>
        <translation>%1为 %2，小于%3的 %4。</translation>
    </message>
    <message>
        <source>Total revenue is the same in all tables</source>
        <translation>各表的收入总数</translation>
    </message>
    <message>
        <source>Revenue by source is the same in all tables</source>
        <translation>各表的各项收入</translation>
    </message>
    <message>
        <source>Appropriations by fund are the same in all tables</source>
        <translation>各表的各类财政拨款收入</translation>
    </message>
    <message>
        <source>Total appropriations are the same in all tables</source>
        <translation>各表的财政拨款总数</translation>
    </message>
    <message>
        <source>The revenue of a subject equals its expenditure</source>
        <translation>各科目的收入与支出</translation>
    </message>
    <message>
        <source>Total expenditure is the same in all tables</source>
        <translation>各表的支出总数</translation>
    </message>
    <message>
        <source>Expenditure by class is the same in all tables</source>
        <translation>各表的功能分类支出</translation>
    </message>
    <message>
        <source>Expenditure by fund is the same in all tables</source>
        <translation>各表的财政拨款支出</translation>
    </message>
    <message>
        <source>Expenditure of the funds is part of all expenditure</source>
        <translation>财政拨款支出与全部支出</translation>
    </message>
    <message>
        <source>Basic expenditure is the same by function and by economic subject</source>
        <translation>按功能、按经济分类的基本支出</translation>
    </message>
    <message>
        <source>Appropriations are part of the whole budget</source>
        <translation>财政拨款收支与全部收支</translation>
    </message>
    <message>
        <source>Statutory contributions are the same by function and by economic subject</source>
        <translation>按功能、按经济分类的法定缴费</translation>
    </message>
    <message>
        <source>The three public expenses include the basic expenditure on them</source>
        <translation>“三公”经费与基本支出</translation>
    </message>
    <message>
        <source>Agency operating funds are part of the public funds</source>
        <translation>机关运行经费与公用经费</translation>
    </message>
    <message>
        <source>%1 is %2, more than the %4 of %3.</source>
        <translation>%1为 %2，大于%3的 %4。</translation>
    </message>
    <message>
        <source>The columns of a row add up to its total</source>
        <translation>合计与同行各列之和</translation>
    </message>
    <message>
        <source>%1: %2 is %3, but its parts in the row add up to %4.</source>
        <translation>%1：“%2”为 %3，而同行各分项之和为 %4。</translation>
    </message>
    <message>
        <source>The change from last year is the difference of the two years</source>
        <translation>增减数与两年之差</translation>
    </message>
    <message>
        <source>%1: %2 is %3, but the two years&apos; columns differ by %4.</source>
        <translation>%1：“%2”为 %3，而两年之差为 %4。</translation>
    </message>
    <message>
        <source>A subject is the sum of its children</source>
        <translation>上级科目与下级科目之和</translation>
    </message>
    <message>
        <source>%1: %2 is %3, but its children add up to %4.</source>
        <translation>%1：“%2”为 %3，而下级科目之和为 %4。</translation>
    </message>
    <message>
        <source>The total of a table is the sum of its rows</source>
        <translation>合计数与各行之和</translation>
    </message>
    <message>
        <source>%1: %2 is %3, but the rows add up to %4.</source>
        <translation>%1：“%2”为 %3，而各行之和为 %4。</translation>
    </message>
    <message>
        <source>The three public expenses are the sum of their items</source>
        <translation>“三公”经费合计与各项之和</translation>
    </message>
    <message>
        <source>%1: %2 is %3, but its items add up to %4.</source>
        <translation>%1：“%2”为 %3，而各项之和为 %4。</translation>
    </message>
    <message>
        <source>The lines of a summary add up to its totals</source>
        <translation>总表合计与各行之和</translation>
    </message>
    <message>
        <source>%1: %2 is %3, but the lines that make it up add up to %4.</source>
        <translation>%1：“%2”为 %3，而组成它的各行之和为 %4。</translation>
    </message>
    <message>
        <source>Total revenue equals total expenditure</source>
        <translation>收支平衡</translation>
    </message>
    <message>
        <source>Figures of last year are those published then</source>
        <translation>文字中的上年数与上年公开数</translation>
    </message>
    <message>
        <source>The text gives %1 as last year&apos;s %2; the document of %3 prints %4.</source>
        <translation>文字中上年“%2”为 %1，而 %3 年文档中为 %4。</translation>
    </message>
    <message>
        <source>Changes are from what was published last year</source>
        <translation>增减额与上年公开数</translation>
    </message>
    <message>
        <source>The text gives a change of %1 for %2; the document of %3 prints %4, this one %5.</source>
        <translation>文字说“%2”增减 %1，而 %3 年文档中为 %4，本文档为 %5。</translation>
    </message>
    <message>
        <source>Columns of last year are those published then</source>
        <translation>表中的上年数与上年公开数</translation>
    </message>
    <message>
        <source>%1: last year&apos;s figure is printed as %2; the document of %3 prints %4.</source>
        <translation>%1：上年数印作 %2，而 %3 年文档中为 %4。</translation>
    </message>
    <message>
        <source>What the text says does not exist has no figure</source>
        <translation>文字称没有的，表中没有金额</translation>
    </message>
    <message>
        <source>The text says “%1”, but the table prints %2.</source>
        <translation>文字说“%1”，而表中有 %2。</translation>
    </message>
    <message>
        <source>This year&apos;s figures are stated for this year</source>
        <translation>本年数不写作往年数</translation>
    </message>
    <message>
        <source>The text gives %1 for %2 of %3; the table prints it for %4, and the text gives no other amount for that year.</source>
        <translation>文字中 %3 年“%2”为 %1，而表中这是 %4 年的数字，文字没有另说 %4 年的数字。</translation>
    </message>
    <message>
        <source>Lists of rows in the text equal their table</source>
        <translation>文字中的科目清单与表一致</translation>
    </message>
</context>
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
    <message>
        <source>The date written into OUT, such as 2023-02-10; without it the moment is written into .yusuan, and none into the others.</source>
        <translation>写入 OUT 的日期，如 2023-02-10；不给出时，.yusuan 写入当前时刻，其他格式不写日期。</translation>
    </message>
    <message>
        <source>Writes FILE as another format: OUT ends with .pdf, .xlsx, .csv, .json or .yusuan (a budget to edit: line items are found that reproduce the published figures).</source>
        <translation>把 FILE 写成另一种格式：OUT 以 .pdf、.xlsx、.csv、.json 或 .yusuan 结尾（.yusuan 是可编辑的预算：推算出能还原已公开数字的明细）。</translation>
    </message>
    <message>
        <source>Finds where the figures of every FILE contradict each other; a folder stands for the files in it. Exit status 1 where there is an error.</source>
        <translation>检查每个 FILE 的数字是否相互矛盾；给出文件夹时检查其中的文件。有错误时退出状态为 1。</translation>
    </message>
    <message>
        <source>text (for people, the default), json, or csv: a table of files against checks.</source>
        <translation>text（供人阅读，默认）、json 或 csv：文件与检查项的对照表。</translation>
    </message>
    <message>
        <source>How many files are checked at once; as many as the machine has processors where it is not given.</source>
        <translation>同时检查的文件数；不给出时与处理器个数相同。</translation>
    </message>
    <message>
        <source>The document of the year before; what is said of last year is held to it.</source>
        <translation>上年的文档；用来核对文档中所说的上年数。</translation>
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
    <message>
        <source>A budget is written whole; leave out --table.</source>
        <translation>预算只能整体写出；请去掉 --table。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 figures could not be reproduced, because tables of the document contradict each other; the first is “%3”, row “%4”, column “%5”.</source>
        <translation>
            <numerusform>%1：%2 个数字中有 %n 个无法还原，因为文档中的表互相矛盾；第一个是“%3”的“%4”行“%5”列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n places could not be made out and are kept as text; the first is %2</source>
        <translation>
            <numerusform>%1：有 %n 处无法识别，已按原文保留；第一处是%2</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no display to open the window on; without one use “yusuan tables FILE”, “yusuan check FILE”, “yusuan convert FILE -o OUT” or “yusuan chart FILE -o OUT”.</source>
        <translation>没有可以打开窗口的显示器；此时请使用“yusuan tables FILE”“yusuan check FILE”“yusuan convert FILE -o OUT”或“yusuan chart FILE -o OUT”。</translation>
    </message>
    <message>
        <source>“%1” is no number of jobs; write 1 or more.</source>
        <translation>“%1”不是任务数；请写 1 或更大的数。</translation>
    </message>
    <message>
        <source>There is no file to check in the folder.</source>
        <translation>文件夹中没有可检查的文件。</translation>
    </message>
    <message>
        <source>--last-year goes with one FILE.</source>
        <translation>--last-year 只能与一个 FILE 同用。</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Open a Budget</source>
        <translation>打开预算</translation>
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
    <message>
        <source>Keep the Budget In</source>
        <translation>预算保存到</translation>
    </message>
    <message>
        <source>Budget (*.yusuan)</source>
        <translation>预算 (*.yusuan)</translation>
    </message>
    <message>
        <source>Save a Version</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>Every edit is saved already. A version keeps the budget as it is now, under a name:</source>
        <translation>每次修改都已自动保存。版本把预算现在的样子留存下来，请取名：</translation>
    </message>
    <message>
        <source>Budget without a Name</source>
        <translation>未命名的预算</translation>
    </message>
    <message>
        <source>Keep this budget?</source>
        <translation>要保留这份预算吗？</translation>
    </message>
    <message>
        <source>Keep the budget of %1?</source>
        <translation>要保留%1的预算吗？</translation>
    </message>
    <message>
        <source>It has no file of its own yet.</source>
        <translation>它还没有自己的文件。</translation>
    </message>
    <message>
        <source>Import Line Items</source>
        <translation>导入明细</translation>
    </message>
    <message>
        <source>Spreadsheets and tables as text (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>电子表格和文本表格 (*.xlsx *.ods *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Budgets and published documents (*.yusuan *.pdf *.xlsx *.ods *.csv *.tsv *.txt *.json);;All files (*)</source>
        <translation>预算和已公开的文档 (*.yusuan *.pdf *.xlsx *.ods *.csv *.tsv *.txt *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Not a Mistake</source>
        <translation>认定无误</translation>
    </message>
    <message>
        <source>%1

Why is it right as it stands?</source>
        <translation>%1

为什么这样是对的？</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Give up this import?</source>
        <translation>放弃这次导入吗？</translation>
    </message>
    <message>
        <source>What was chosen for the columns and mended in the sheet is lost.</source>
        <translation>对各列的选择和在表格中的改正都不会保留。</translation>
    </message>
    <message>
        <source>Give up the new budget?</source>
        <translation>放弃新建预算吗？</translation>
    </message>
    <message>
        <source>What was entered is lost.</source>
        <translation>已填写的内容不会保留。</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>继续(&amp;G)</translation>
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
    <message>
        <source>The file may not be changed; save the budget under another name.</source>
        <translation>文件不允许修改；请把预算另存为其他名称。</translation>
    </message>
    <message>
        <source>Somebody else has the budget open; wait until it is closed, or save a copy under another name.</source>
        <translation>有人正打开这份预算；请等对方关闭，或另存一份副本。</translation>
    </message>
    <message>
        <source>%1 has the budget open; wait until it is closed, or save a copy under another name.</source>
        <translation>%1 正打开这份预算；请等对方关闭，或另存一份副本。</translation>
    </message>
    <message>
        <source>The file is no budget of this program; choose a .yusuan file.</source>
        <translation>这个文件不是本程序的预算；请选择 .yusuan 文件。</translation>
    </message>
    <message>
        <source>The file was made by a newer version of the program (format %1); install that version to open it.</source>
        <translation>文件由更新版本的程序制作（格式 %1）；请安装该版本后打开。</translation>
    </message>
    <message>
        <source>Somebody changed the file after it was opened; open it again and repeat the last edit.</source>
        <translation>文件在打开之后被人改动；请重新打开，再做一次刚才的修改。</translation>
    </message>
    <message>
        <source>The disk is full, nothing of this edit was kept; make room and try again.</source>
        <translation>磁盘已满，这次修改没有保存；请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The file is damaged (%1); open it once more to recover what can be read.</source>
        <translation>文件已损坏（%1）；请再次打开，恢复还能读出的内容。</translation>
    </message>
    <message>
        <source>Other entries still name it (%1); change or remove them first.</source>
        <translation>还有其他条目引用它（%1）；请先修改或删除那些条目。</translation>
    </message>
    <message>
        <source>The entry is no longer in the budget (%1); look at the budget again.</source>
        <translation>预算中已没有这个条目（%1）；请重新查看预算。</translation>
    </message>
    <message>
        <source>The entry was changed meanwhile (%1); look at it and try again.</source>
        <translation>这个条目已被改动（%1）；请查看后再试。</translation>
    </message>
    <message>
        <source>“%1” cannot be calculated; write numbers with + - * / and parentheses, such as =1500*20.</source>
        <translation>“%1”无法计算；请用数字、+ - * / 和括号书写，如 =1500*20。</translation>
    </message>
    <message>
        <source>“%1” divides by zero.</source>
        <translation>“%1”除以了零。</translation>
    </message>
    <message>
        <source>“%1” is no code of this classification; write all its digits, or a name.</source>
        <translation>“%1”不是这个分类的编码；请写全各位数字，或写名称。</translation>
    </message>
    <message>
        <source>“%1” names more than one; choose from the list.</source>
        <translation>“%1”对应多个科目；请从列表中选择。</translation>
    </message>
    <message>
        <source>“%1” is not in the list; choose one that is.</source>
        <translation>“%1”不在列表中；请从列表中选择。</translation>
    </message>
    <message>
        <source>The file is protected by a password; save a copy without it.</source>
        <translation>文件有密码保护；请另存一份不带密码的副本。</translation>
    </message>
    <message>
        <source>The file holds pictures of pages and no text; choose the document it was scanned from, or recognise its text first.</source>
        <translation>文件只有页面图片，没有文字；请选择扫描前的原文档，或先做文字识别。</translation>
    </message>
    <message>
        <source>The file is larger than any budget (over %1); choose a single document.</source>
        <translation>文件超过 %1，比任何预算都大；请选择单独一份文档。</translation>
    </message>
    <message>
        <source>“%1” is an old or binary format of spreadsheets; open the file in a spreadsheet program and save it as .xlsx.</source>
        <translation>“%1”是旧的或二进制的电子表格格式；请用电子表格软件打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The file is damaged (%1); download or export it again.</source>
        <translation>文件已损坏（%1）；请重新下载或导出。</translation>
    </message>
    <message>
        <source>The quotes of a field do not end, or words follow them; put the whole field in quotes and double every quote inside it.</source>
        <translation>字段的引号没有配对，或引号后还有文字；请把整个字段放在引号内，其中的引号写两遍。</translation>
    </message>
    <message>
        <source>The formula “%1” stands in the file without its result; open the file in a spreadsheet program, save it and try again.</source>
        <translation>文件中的公式“%1”没有保存计算结果；请用电子表格软件打开并保存后再试。</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>原文第 %1 行</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a place: table, row, column</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Rounding tail</source>
        <translation>尾差</translation>
    </message>
    <message>
        <source>Within a table</source>
        <translation>表内</translation>
    </message>
    <message>
        <source>Between tables</source>
        <translation>表间</translation>
    </message>
    <message>
        <source>Text against tables</source>
        <translation>文字与表</translation>
    </message>
    <message>
        <source>Performance goals</source>
        <translation>绩效目标</translation>
    </message>
    <message>
        <source>Government procurement</source>
        <translation>政府采购</translation>
    </message>
    <message>
        <source>State-owned assets</source>
        <translation>国有资产</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>文字规范</translation>
    </message>
    <message>
        <source>Between years</source>
        <translation>年度之间</translation>
    </message>
    <message>
        <source>A table that it compares is missing or has no figures.</source>
        <translation>要比对的表不在文档中，或没有数字。</translation>
    </message>
    <message>
        <source>A table that it compares appears more than once.</source>
        <translation>要比对的表在文档中不止一张。</translation>
    </message>
    <message>
        <source>The document has nothing to compare.</source>
        <translation>文档中没有可比对的内容。</translation>
    </message>
    <message>
        <source>The text states no such figure.</source>
        <translation>文档的文字没有说到这样的数字。</translation>
    </message>
    <message>
        <source>It needs the document of the previous year.</source>
        <translation>需要上年的文档。</translation>
    </message>
    <message>
        <source>The rule does not apply to this document.</source>
        <translation>这条规则不适用于本文档。</translation>
    </message>
    <message>
        <source>Table without a title</source>
        <translation>无标题的表</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>附注%1</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Before the first heading</source>
        <translation>第一个标题之前</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1列</translation>
    </message>
    <message>
        <source>The document given is not this publisher&apos;s of the previous year.</source>
        <translation>给出的对比文档不是本单位上一年度的预算。</translation>
    </message>
</context>
<context>
    <name>FindingsTable</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>FindingsText</name>
    <message>
        <source>nothing found</source>
        <translation>没有发现问题</translation>
    </message>
    <message>
        <source>%1: %2 (%3 checks ran, %4 were skipped)</source>
        <translation>%1：%2（检查 %3 项，跳过 %4 项）</translation>
    </message>
    <message>
        <source>no mistake (%1): %2</source>
        <translation>认定无误（%1）：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: not the budget of the year before %2 by the same publisher; name that one.</source>
        <translation>%1：不是 %2 同一单位上一年度的预算；请改用上一年度的文件。</translation>
    </message>
    <message>
        <source>Standard output cannot be written; check the disk or the program that reads it.</source>
        <translation>无法写到标准输出；请检查磁盘或接收输出的程序。</translation>
    </message>
</context>
<context>
    <name>HiddenText</name>
    <message>
        <source>The file hides some of its content, which was read with the rest: %1.</source>
        <translation>文件隐藏了部分内容，已一并读取：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the sheets that hide something</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>工作表“%1”</translation>
    </message>
    <message>
        <source>rows %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>columns %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>%1 of sheet “%2”</source>
        <comment>rows or columns, the sheet</comment>
        <translation>工作表“%2”的%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between rows and columns</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of rows</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>– not imported –</source>
        <translation>– 不导入 –</translation>
    </message>
    <message>
        <source>Unit: code</source>
        <translation>单位：编码</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Project: code</source>
        <translation>项目：编码</translation>
    </message>
    <message>
        <source>Total of the row, to check</source>
        <translation>本行合计（用于核对）</translation>
    </message>
    <message>
        <source>The functional subject is missing; write its code.</source>
        <translation>缺少功能分类科目；请填写编码。</translation>
    </message>
    <message>
        <source>“%1” is the name of another subject, the code is %2; correct one of the two.</source>
        <translation>“%1”是另一科目的名称，而编码是 %2；请更正其一。</translation>
    </message>
    <message>
        <source>The unit is missing; write its code or name.</source>
        <translation>缺少单位；请填写编码或名称。</translation>
    </message>
    <message>
        <source>The budget has no unit “%1”; correct it, or let the import create it.</source>
        <translation>预算中没有单位“%1”；请更正，或选择新建缺少的单位。</translation>
    </message>
    <message>
        <source>“%1” is another unit than the code says (%2); correct one of the two.</source>
        <translation>“%1”与编码对应的单位（%2）不是同一单位；请更正其一。</translation>
    </message>
    <message>
        <source>It is not said whether this is personnel, public funds or a project, and the economic subject does not tell; write the kind.</source>
        <translation>没有说明是人员经费、公用经费还是项目支出，经济分类科目也看不出；请填写支出类别。</translation>
    </message>
    <message>
        <source>“%1” is another project than the code says (%2); correct one of the two.</source>
        <translation>“%1”与编码对应的项目（%2）不是同一项目；请更正其一。</translation>
    </message>
    <message>
        <source>The total of the row is %1, but its amounts add up to %2; correct it, or choose the columns of all its amounts.</source>
        <translation>本行合计是 %1，而各项金额之和是 %2；请更正，或把全部金额列都选上。</translation>
    </message>
    <message>
        <source>More than one line item or row has these keys; enter it by hand, or add instead of updating.</source>
        <translation>有多条明细或多行的单位、科目、类别、项目和来源都相同；请手工录入，或改为追加。</translation>
    </message>
    <message>
        <source>“%1” is not what the subject is called (%2); the code counts.</source>
        <translation>“%1”与科目名称（%2）不一致；以编码为准。</translation>
    </message>
    <message>
        <source>The catalogue has no code %1; it is kept as it is.</source>
        <translation>科目表中没有编码 %1；按原样保留。</translation>
    </message>
    <message>
        <source>“%1” is not what the unit of this code is called (%2); the code counts.</source>
        <translation>“%1”与该编码的单位名称（%2）不一致；以编码为准。</translation>
    </message>
    <message>
        <source>The row stands above its details but is not their sum; it is imported beside them.</source>
        <translation>本行是下面各行的上级科目，但不等于它们之和；将与它们一并导入。</translation>
    </message>
    <message>
        <source>A total: not imported.</source>
        <translation>合计行：不导入。</translation>
    </message>
    <message>
        <source>The sum of the rows below: not imported.</source>
        <translation>下面各行的小计：不导入。</translation>
    </message>
    <message>
        <source>No amount: not imported.</source>
        <translation>没有金额：不导入。</translation>
    </message>
    <message>
        <source>Hidden in the sheet, but imported.</source>
        <translation>在表中是隐藏行，但仍导入。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>how a row was read</comment>
        <translation>说明</translation>
    </message>
    <message>
        <source>&amp;Add them to those of the budget</source>
        <translation>追加到预算现有明细之后(&amp;A)</translation>
    </message>
    <message>
        <source>Replace &amp;all line items of the budget</source>
        <translation>替换预算的全部明细(&amp;L)</translation>
    </message>
    <message>
        <source>Replace the line items of the &amp;units in the sheet</source>
        <translation>替换表中各单位的明细(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Update those with the same unit, subjects, kind, project and source</source>
        <translation>更新单位、科目、类别、项目和来源都相同的明细(&amp;D)</translation>
    </message>
    <message>
        <source>%1: name</source>
        <comment>a subject&apos;s</comment>
        <translation>%1：名称</translation>
    </message>
    <message>
        <source>%1: category (类)</source>
        <translation>%1：类</translation>
    </message>
    <message>
        <source>%1: section (款)</source>
        <translation>%1：款</translation>
    </message>
    <message>
        <source>%1: item (项)</source>
        <translation>%1：项</translation>
    </message>
    <message>
        <source>“%1” names its own unit and is read in it, though the column is in %2.</source>
        <translation>“%1”自带单位，按它自己的单位识别，尽管该列的单位是%2。</translation>
    </message>
    <message>
        <source>“%1” does not say which of the three budgets it is of; it is taken as %2, here and in every row that says so.</source>
        <translation>“%1”没有说明属于三本预算中的哪一本；这里和其他写法相同的行都按“%2”导入。</translation>
    </message>
</context>
<context>
    <name>LineItemCells</name>
    <message>
        <source>The tables by function cannot show this item until it has a subject.</source>
        <translation>没有科目之前，按功能分类的各表无法列示这一条。</translation>
    </message>
    <message>
        <source>Worked out from the published tables; nobody has confirmed it yet.</source>
        <translation>由公开的表推算得出，尚未有人确认。</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <comment>a cell of an inferred item</comment>
        <translation>%1（推算）</translation>
    </message>
    <message>
        <source>Functional subject is missing</source>
        <translation>缺少功能分类科目</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新明细</translation>
    </message>
    <message>
        <source>New item …</source>
        <translation>新明细…</translation>
    </message>
</context>
<context>
    <name>LineItemField</name>
    <message>
        <source>Functional subject</source>
        <translation>功能分类科目</translation>
    </message>
    <message>
        <source>Economic subject</source>
        <translation>经济分类科目</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>a unit of the department</comment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of an expenditure</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>inferred</source>
        <comment>a figure that nobody has confirmed</comment>
        <translation>推算</translation>
    </message>
</context>
<context>
    <name>LineItemPicks</name>
    <message>
        <source>New project</source>
        <translation>新项目</translation>
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
    <message>
        <source>&amp;New Budget…</source>
        <translation>新建预算(&amp;N)…</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Open as &amp;Budget…</source>
        <translation>打开为预算(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Save a Version…</source>
        <translation>保存版本(&amp;S)…</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Audit &amp;Trail…</source>
        <translation>修改记录(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Report on the Published Figures…</source>
        <translation>公开数字的还原报告(&amp;R)…</translation>
    </message>
    <message>
        <source>P&amp;roperties…</source>
        <translation>基本信息(&amp;R)…</translation>
    </message>
    <message>
        <source>Un&amp;its…</source>
        <translation>单位(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Fill Do&amp;wn</source>
        <translation>向下填充(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Insert Line Item</source>
        <translation>插入明细(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Line Items</source>
        <translation>复制明细行(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move Line Items</source>
        <translation>删除明细(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;olumns of the Line Items…</source>
        <translation>预算明细的列(&amp;O)…</translation>
    </message>
    <message>
        <source>I&amp;mport Line Items…</source>
        <translation>导入明细(&amp;M)…</translation>
    </message>
    <message>
        <source>Save the &amp;Findings…</source>
        <translation>保存检查结果(&amp;F)…</translation>
    </message>
    <message>
        <source>Compare with &amp;Last Year&apos;s Document…</source>
        <translation>与上年文档比较(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>检查结果(&amp;F)</translation>
    </message>
    <message>
        <source>Next Fin&amp;ding</source>
        <translation>下一个问题(&amp;D)</translation>
    </message>
    <message>
        <source>Previous Findin&amp;g</source>
        <translation>上一个问题(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Other Place of the Finding</source>
        <translation>问题的另一处(&amp;O)</translation>
    </message>
    <message>
        <source>Yo&amp;ur Name in Changes…</source>
        <translation>修改署名(&amp;U)…</translation>
    </message>
    <message>
        <source>Clear Cell&amp;s</source>
        <translation>清除单元格(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;onfirm Inferred Line Items (推算)</source>
        <translation>确认推算的明细(&amp;O)</translation>
    </message>
    <message>
        <source>Edit Ce&amp;ll</source>
        <translation>编辑单元格(&amp;L)</translation>
    </message>
    <message>
        <source>Next Wron&amp;g Cell</source>
        <translation>下一个有误的单元格(&amp;G)</translation>
    </message>
    <message>
        <source>Filter This Col&amp;umn…</source>
        <translation>筛选此列(&amp;U)…</translation>
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
        <source>Find and Re&amp;place…</source>
        <translation>查找和替换(&amp;P)…</translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation>全部展开(&amp;X)</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>全部折叠(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Drill Down</source>
        <translation>下钻(&amp;D)</translation>
    </message>
    <message>
        <source>Show Line &amp;Items behind the Figure</source>
        <translation>显示数字背后的明细(&amp;I)</translation>
    </message>
    <message>
        <source>Sub&amp;jects (科目)</source>
        <translation>科目(&amp;J)</translation>
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
    <message>
        <source>Not recognised</source>
        <translation>未识别内容</translation>
    </message>
    <message>
        <source>What the program could not make out while it read the file. Nothing of it is lost: it stands where it was printed, as text.</source>
        <translation>读取文件时程序未能识别的内容。没有丢失：仍以文字保留在原处。</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Findings on the %1 budget of %2</source>
        <translation>%2 %1 年预算检查结果</translation>
    </message>
    <message>
        <source>Findings on the budget of %1</source>
        <translation>%1预算检查结果</translation>
    </message>
    <message>
        <source>%1 checks ran, %2 were skipped. A check that was skipped has not been passed.</source>
        <translation>检查 %1 项，跳过 %2 项。跳过的检查不算通过。</translation>
    </message>
    <message>
        <source>Errors: the document contradicts itself (%1)</source>
        <translation>错误：文档自相矛盾（%1）</translation>
    </message>
    <message>
        <source>Warnings: very probably wrong (%1)</source>
        <translation>疑点：很可能有误（%1）</translation>
    </message>
    <message>
        <source>Notes: style; no figure is wrong (%1)</source>
        <translation>提示：文字规范，数字无误（%1）</translation>
    </message>
    <message>
        <source>Rounding tails (尾差): explained by rounding (%1)</source>
        <translation>尾差：可由四舍五入或截位解释（%1）</translation>
    </message>
    <message>
        <source>Declared to be no mistakes</source>
        <translation>认定无误</translation>
    </message>
    <message>
        <source>Checks that did not run</source>
        <translation>未运行的检查</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <comment>the place that a finding contradicts</comment>
        <translation>对照：%1</translation>
    </message>
    <message>
        <source>Figure (%1)</source>
        <translation>本处（%1）</translation>
    </message>
    <message>
        <source>Other figure (%1)</source>
        <translation>对照（%1）</translation>
    </message>
    <message>
        <source>Difference (%1)</source>
        <translation>差额（%1）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the titles of checks in a list</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
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
    <name>SubjectEvidence</name>
    <message>
        <source>Not in the catalogue; from this budget</source>
        <translation>目录中没有，来自本预算</translation>
    </message>
    <message>
        <source>Seen in a published budget</source>
        <translation>见于已公开的预算</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>%1 年公布</translation>
    </message>
    <message>
        <source>Official text of %1</source>
        <translation>%1 年正式文本</translation>
    </message>
    <message>
        <source>From an older official list</source>
        <translation>来自较早的正式目录</translation>
    </message>
    <message>
        <source>Doubtful, please check</source>
        <translation>存疑，请核对</translation>
    </message>
    <message>
        <source>Not seen in print, please check</source>
        <translation>未见于公开文本，请核对</translation>
    </message>
</context>
<context>
    <name>UnrecognizedText</name>
    <message>
        <source>A table without a title is of no known kind; it is shown as printed.</source>
        <translation>一张没有标题的表不属于已知的表，按原样显示。</translation>
    </message>
    <message>
        <source>“%1” is a table of no known kind; it is shown as printed.</source>
        <translation>“%1”不属于已知的表，按原样显示。</translation>
    </message>
    <message>
        <source>A column without words over it is kept as text.</source>
        <translation>一列没有表头文字，其内容按文字保留。</translation>
    </message>
    <message>
        <source>The column “%1” is not known in this table; it is kept as text.</source>
        <translation>该表中没有已知的“%1”列，其内容按文字保留。</translation>
    </message>
    <message>
        <source>“%1”: cells of this row are lost or too many; its figures are kept as text.</source>
        <translation>“%1”：该行缺少或多出单元格，其数字按文字保留。</translation>
    </message>
    <message>
        <source>“%1” is no amount; it is kept as text.</source>
        <translation>“%1”不是金额，按文字保留。</translation>
    </message>
    <message>
        <source>No unit of money is printed; the amounts are taken as %1.</source>
        <translation>未印明金额单位，金额按%1读取。</translation>
    </message>
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
        <comment>between the parts of a place: page, line, table</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: what was found there</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>budget::ui::AmountEditor</name>
    <message>
        <source>Amount in %1</source>
        <translation>金额（%1）</translation>
    </message>
    <message>
        <source>An amount is needed; write 0 for none.</source>
        <translation>需要一个金额；没有请写 0。</translation>
    </message>
</context>
<context>
    <name>budget::ui::AuditDialog</name>
    <message>
        <source>Audit Trail</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Filter by name, code, person or amount</source>
        <translation>按名称、编码、人员或金额筛选</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>修改，最新的在前</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>修改前 → 修改后</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>还没有任何修改。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 次修改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::AuthorDialog</name>
    <message>
        <source>Your Name in Changes</source>
        <translation>修改署名</translation>
    </message>
    <message>
        <source>Versions and the audit trail keep each change under this &amp;name:</source>
        <translation>版本和修改记录以此姓名(&amp;N)保存每次修改：</translation>
    </message>
    <message>
        <source>Without a name it is %1.</source>
        <translation>未填写时为 %1。</translation>
    </message>
</context>
<context>
    <name>budget::ui::BudgetCommands</name>
    <message>
        <source>No line item is behind this figure; add one among the line items.</source>
        <translation>这个数字背后没有明细；请在预算明细中添加。</translation>
    </message>
    <message numerus="yes">
        <source>This figure is the sum of %n line items; F4 shows them.</source>
        <translation>
            <numerusform>这个数字是 %n 条明细之和；按 F4 查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销(&amp;U) %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做(&amp;R) %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Printed total misses %1 元</source>
        <translation>印出的合计差 %1 元</translation>
    </message>
    <message>
        <source>Place It</source>
        <translation>安置</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage and date of a version</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The version “%1” was saved</source>
        <translation>版本“%1”已保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已另存为 %1</translation>
    </message>
    <message>
        <source>the properties of the budget</source>
        <translation>预算的基本信息</translation>
    </message>
    <message>
        <source>the units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>This figure is a sum of revenue; edit the figures that it is made of.</source>
        <translation>这个数字是收入的合计；请修改组成它的数字。</translation>
    </message>
    <message>
        <source>This budget is open to look at only.</source>
        <translation>这份预算以只读方式打开。</translation>
    </message>
    <message>
        <source>Imported; one undo takes it back.</source>
        <translation>已导入；撤销一次即可恢复。</translation>
    </message>
    <message>
        <source>%1 (row %2)</source>
        <comment>a line item</comment>
        <translation>%1（第 %2 行）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between line items</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line item is rounded once for print, and together they miss %1 元 of the true total. Rounding changed these most: %2. It can be placed on them; their amounts stay exact.</source>
        <translation>每条明细印出时只舍入一次，合起来与真实合计相差 %1 元。舍入变动最大的是：%2。可以把差额安置到这些明细上；其金额仍然精确。</translation>
    </message>
</context>
<context>
    <name>budget::ui::BudgetOpening</name>
    <message>
        <source>Open Read-Only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were read from the damaged file %1.</source>
        <translation>
            <numerusform>从损坏的文件 %1 中读出 %n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing is missing; save the budget under a new name.</source>
        <translation>%1没有缺失；请把预算另存为新的名称。</translation>
    </message>
    <message>
        <source>%1 These could not be read to the end: %2. Compare them with a copy, and save the budget under a new name.</source>
        <translation>%1以下内容没有读完：%2。请与副本核对，并把预算另存为新的名称。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of entries</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>This document is read only, as it was published. Open it as a budget to work on its figures.</source>
        <translation>这份文档按公开时的原样显示，只读。打开为预算，即可修改其中的数字。</translation>
    </message>
    <message>
        <source>Open as Budget…</source>
        <translation>打开为预算…</translation>
    </message>
    <message>
        <source>A budget that was never saved under a name is still there.</source>
        <translation>有一份从未命名保存的预算还在。</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>打开它</translation>
    </message>
    <message numerus="yes">
        <source>%n years in headings, sentences and titles were moved on; see that they are right.</source>
        <translation>
            <numerusform>标题、文字和表名中的 %n 处年份已改为新年度，请核对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts carried over (上年结转) were cleared: write this year&apos;s.</source>
        <translation>
            <numerusform>%n 笔上年结转的金额已清空，请填写本年数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declarations of no mistake were left out.</source>
        <translation>
            <numerusform>%n 条“认定无误”没有带入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures in sentences and the assets are still those of %1: write this year&apos;s.</source>
        <translation>文字中的数字和资产仍是 %1 年的，请填写本年数。</translation>
    </message>
    <message>
        <source>Budget of %1, copied from %2. Next: this year&apos;s line items. %3</source>
        <translation>%1 年预算，由 %2 年复制而来。下一步：填写本年的预算明细。%3</translation>
    </message>
    <message>
        <source>This is the sample: the published budget of a department, read only, to look around in. Open it as a budget to try editing; File, New Budget begins one of your own.</source>
        <translation>这是示例：一个部门已公开的预算，只读，供浏览。可作为预算打开来试着编辑；要编制自己的预算，请用“文件”菜单的“新建预算”。</translation>
    </message>
    <message>
        <source>Next: the line items. Type them into the row at the end, paste them from Excel or WPS, or import a sheet.</source>
        <translation>下一步：填写预算明细。可在末尾一行直接输入，可从 Excel 或 WPS 粘贴，也可导入表格。</translation>
    </message>
    <message>
        <source>Import Line Items…</source>
        <translation>导入预算明细…</translation>
    </message>
</context>
<context>
    <name>budget::ui::BudgetPropertiesDialog</name>
    <message>
        <source>Properties of the Budget</source>
        <translation>预算的基本信息</translation>
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
        <source>This table has no figures to chart.</source>
        <translation>本表没有可以绘图的数字。</translation>
    </message>
    <message>
        <source>Not itemised</source>
        <translation>其余（未列明）</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>其他各栏</translation>
    </message>
    <message>
        <source>Left out, because a ring cannot show what is negative: %1 (%2)</source>
        <translation>环形图无法显示负数，略去 %1 项（%2）</translation>
    </message>
    <message>
        <source>The parts make %1; the total is printed as %2</source>
        <translation>各项之和为 %1，印出的合计为 %2</translation>
    </message>
    <message>
        <source>No part of the total: %1</source>
        <translation>不计入合计：%1</translation>
    </message>
</context>
<context>
    <name>budget::ui::ColumnFilterBox</name>
    <message>
        <source>Filter “%1”</source>
        <translation>筛选“%1”</translation>
    </message>
    <message>
        <source>A figure, &gt;1000 or 100..200</source>
        <translation>数字、&gt;1000 或 100..200</translation>
    </message>
    <message>
        <source>Words, code or initials</source>
        <translation>文字、编码或首字母</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>要显示的内容</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>(Select all)</source>
        <translation>（全选）</translation>
    </message>
    <message>
        <source>(Blank)</source>
        <translation>（空白）</translation>
    </message>
</context>
<context>
    <name>budget::ui::ColumnMenu</name>
    <message>
        <source>&amp;Order of the Budget</source>
        <translation>预算中的顺序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Clear the Filter of This Column</source>
        <translation>清除此列的筛选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hide This Column</source>
        <translation>隐藏此列(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Freeze up to This Column</source>
        <translation>冻结到此列(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Unfreeze Columns</source>
        <translation>取消冻结(&amp;U)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
</context>
<context>
    <name>budget::ui::ColumnUseHeader</name>
    <message>
        <source>Use of column %1 %2</source>
        <comment>letters and words of a sheet&apos;s column</comment>
        <translation>第 %1 列（%2）的用途</translation>
    </message>
</context>
<context>
    <name>budget::ui::DifferenceList</name>
    <message>
        <source>Filter the figures</source>
        <translation>筛选这些数字</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>不同的数字</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Difference (元)</source>
        <translation>差额（元）</translation>
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
    <message>
        <source>Line items</source>
        <translation>预算明细</translation>
    </message>
    <message numerus="yes">
        <source>Not recognised (%n)</source>
        <translation>
            <numerusform>未识别内容（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, notes and rounding tails: %3</source>
        <translation>错误 %1，疑点 %2，提示和尾差 %3</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>科目</translation>
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
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace in this cell and go on (Alt+R)</source>
        <translation>替换此单元格并继续 (Alt+R)</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Replace in all cells found, as one step (Alt+A)</source>
        <translation>一次替换找到的全部单元格 (Alt+A)</translation>
    </message>
</context>
<context>
    <name>budget::ui::FindingDetail</name>
    <message>
        <source>A published document is read only; open it as a budget to mend it.</source>
        <translation>已公开的文档只读；打开为预算后才能更正。</translation>
    </message>
    <message>
        <source>This budget is open to look at only.</source>
        <translation>这份预算以只读方式打开。</translation>
    </message>
    <message>
        <source>The program does not know what should stand there.</source>
        <translation>程序不知道这里应当是什么。</translation>
    </message>
    <message>
        <source>These words are not typed by anybody; they are computed, or belong to the template.</source>
        <translation>这些文字不是录入的，而是计算得出，或属于模板。</translation>
    </message>
    <message>
        <source>The words are not there any more, or stand there more than once.</source>
        <translation>这些文字已不在原处，或不止出现一次。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Not a mistake: %1</source>
        <translation>认定无误：%1</translation>
    </message>
    <message>
        <source>Kept until the document is closed. Open it as a budget to keep it for good.</source>
        <translation>保留到文档关闭为止；打开为预算即可长期保留。</translation>
    </message>
    <message>
        <source>&amp;Other Place</source>
        <translation>另一处(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>更正(&amp;M)</translation>
    </message>
    <message>
        <source>Put “%1” in the place of “%2”</source>
        <translation>将“%2”改为“%1”</translation>
    </message>
    <message>
        <source>It &amp;Is a Mistake</source>
        <translation>恢复为问题(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Not a Mistake…</source>
        <translation>认定无误(&amp;N)…</translation>
    </message>
    <message>
        <source>Count it among the findings again</source>
        <translation>重新计入问题</translation>
    </message>
    <message>
        <source>Say why it is right as it stands; it is no longer counted</source>
        <translation>说明为什么这样是对的；此后不再计数</translation>
    </message>
    <message>
        <source>Choose a finding to read all of it here.</source>
        <translation>选择一个问题，在此查看全文。</translation>
    </message>
    <message>
        <source>Go &amp;There</source>
        <translation>转到此处(&amp;T)</translation>
    </message>
    <message>
        <source>Before: %1
After: %2</source>
        <translation>更正前：%1
更正后：%2</translation>
    </message>
</context>
<context>
    <name>budget::ui::FindingsBar</name>
    <message>
        <source>Errors %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>疑点 %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>提示 %1</translation>
    </message>
    <message>
        <source>Rounding tails %1</source>
        <translation>尾差 %1</translation>
    </message>
    <message>
        <source>The document contradicts itself, or a rule without exception</source>
        <translation>文档自相矛盾，或违反没有例外的规则</translation>
    </message>
    <message>
        <source>Very probably wrong; an innocent explanation is possible</source>
        <translation>很可能有误，但也可能另有解释</translation>
    </message>
    <message>
        <source>Style; no figure is wrong</source>
        <translation>文字规范，数字无误</translation>
    </message>
    <message>
        <source>Figures that differ by no more than rounding explains (尾差)</source>
        <translation>差额不超过四舍五入或截位所致</translation>
    </message>
    <message>
        <source>Waived %1</source>
        <translation>认定无误 %1</translation>
    </message>
    <message>
        <source>What somebody has declared to be no mistake, with the reason</source>
        <translation>已认定无误的问题及理由</translation>
    </message>
    <message>
        <source>By kind of check</source>
        <translation>按检查类别</translation>
    </message>
    <message>
        <source>By table</source>
        <translation>按表</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>按程度</translation>
    </message>
    <message>
        <source>How the findings are grouped</source>
        <translation>问题的分组方式</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>全部表和文字</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <source>Findings of this table or text</source>
        <translation>此表或文字的问题</translation>
    </message>
    <message>
        <source>Findings of this check</source>
        <translation>此项检查的问题</translation>
    </message>
    <message>
        <source>Search the findings</source>
        <translation>查找问题</translation>
    </message>
    <message>
        <source>%1 checks ran, %2 skipped</source>
        <translation>检查 %1 项，跳过 %2 项</translation>
    </message>
    <message>
        <source>Show the checks that did not run, and why</source>
        <translation>显示未运行的检查及原因</translation>
    </message>
    <message>
        <source>Save the findings…</source>
        <translation>保存检查结果…</translation>
    </message>
    <message>
        <source>Save the findings</source>
        <translation>保存检查结果</translation>
    </message>
    <message>
        <source>Hide the findings (F7)</source>
        <translation>隐藏检查结果 (F7)</translation>
    </message>
    <message>
        <source>Hide the findings</source>
        <translation>隐藏检查结果</translation>
    </message>
    <message>
        <source>Show the findings (F7)</source>
        <translation>显示检查结果（F7）</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>显示检查结果</translation>
    </message>
</context>
<context>
    <name>budget::ui::FindingsControls</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Kept in the budget as no mistake; one undo takes it back.</source>
        <translation>已在预算中认定无误；撤销一次即可收回。</translation>
    </message>
    <message>
        <source>Kept until the document is closed; open it as a budget to keep it for good.</source>
        <translation>保留到文档关闭为止；打开为预算即可长期保留。</translation>
    </message>
    <message>
        <source>Findings on %1</source>
        <comment>the name of a file</comment>
        <translation>%1检查结果</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>已与 %1 比较</translation>
    </message>
    <message>
        <source>%1 is not this publisher&apos;s budget of the year before; nothing is compared with it.</source>
        <translation>%1 不是本单位上一年度的预算，没有与它比较。</translation>
    </message>
    <message>
        <source>Mended: “%1” is “%2” now; one undo takes it back.</source>
        <translation>已更正：“%1”现为“%2”；撤销一次即可恢复。</translation>
    </message>
</context>
<context>
    <name>budget::ui::FindingsModel</name>
    <message>
        <source>The document as a whole</source>
        <translation>整份文档</translation>
    </message>
    <message>
        <source>Before the first heading</source>
        <translation>第一个标题之前</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a group, how many findings it has</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not a mistake: %1</source>
        <translation>认定无误：%1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Is (%1)</source>
        <comment>the figure that is printed, in the unit</comment>
        <translation>本处（%1）</translation>
    </message>
    <message>
        <source>Against (%1)</source>
        <comment>the figure that it contradicts, in the unit</comment>
        <translation>对照（%1）</translation>
    </message>
    <message>
        <source>Difference (%1)</source>
        <translation>差额（%1）</translation>
    </message>
</context>
<context>
    <name>budget::ui::FindingsPanel</name>
    <message>
        <source>No document is open.</source>
        <translation>没有打开文档。</translation>
    </message>
    <message>
        <source>Checking the document…</source>
        <translation>正在检查文档…</translation>
    </message>
    <message>
        <source>Nothing was found. %1 checks ran, %2 were skipped.</source>
        <translation>没有发现问题。检查 %1 项，跳过 %2 项。</translation>
    </message>
    <message>
        <source>No finding is of what is chosen above.</source>
        <translation>没有符合上面所选条件的问题。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
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
    <name>budget::ui::ImportCheckPage</name>
    <message>
        <source>What is to be said of the rows</source>
        <translation>各行的问题和说明</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>表格内容</translation>
    </message>
    <message>
        <source>&amp;Create the units that the budget lacks</source>
        <translation>新建预算中没有的单位(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Leave out the rows with errors</source>
        <translation>不导入有错误的行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Export the Rows with Errors…</source>
        <translation>导出有错误的行(&amp;E)…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message numerus="yes">
        <source>%n rows with amounts</source>
        <translation>
            <numerusform>%n 行有金额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line items</source>
        <translation>
            <numerusform>%n 条明细</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows with errors</source>
        <translation>
            <numerusform>%n 行有错误</numerusform>
        </translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>没有错误</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 处提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to be mended</source>
        <comment>name of a file</comment>
        <translation>%1（待更正）</translation>
    </message>
    <message>
        <source>To be mended</source>
        <comment>header of a column</comment>
        <translation>待更正</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1; import them when they are mended.</source>
        <translation>
            <numerusform>已把 %n 行写入 %1；改好后再导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows with errors are not imported: mend their cells here (Enter goes there), leave them out, or export them and import them later.</source>
        <translation>有错误的行不会导入：可在此直接改正单元格（按 Enter 转到），也可略去这些行，或导出后另行导入。</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>正在检查各行…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import Line Items</source>
        <translation>导入预算明细</translation>
    </message>
</context>
<context>
    <name>budget::ui::ImportColumnsPage</name>
    <message>
        <source>The sheet</source>
        <translation>表格内容</translation>
    </message>
    <message>
        <source>First row of the header</source>
        <translation>表头首行</translation>
    </message>
    <message>
        <source>Last row of the header</source>
        <translation>表头末行</translation>
    </message>
    <message>
        <source>Unit of the amounts</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>A &amp;blank cell means the same as above</source>
        <translation>空白单元格同上(&amp;B)</translation>
    </message>
    <message>
        <source>Unit where no column names one</source>
        <translation>没有单位列时的单位</translation>
    </message>
    <message>
        <source>Source where no column names one</source>
        <translation>没有来源列时的资金来源</translation>
    </message>
    <message>
        <source>Kind where no column names one</source>
        <translation>没有类别列时的支出类别</translation>
    </message>
    <message>
        <source>What the Columns Are</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>Above each column stands what it is taken for; change what is wrong.</source>
        <translation>每列上方是识别出的含义；不对的请改正。</translation>
    </message>
    <message>
        <source>A unit, subject, kind, project or source that is left blank is that of the row above. Merged cells are always read so.</source>
        <translation>单位、科目、类别、项目或来源留空时，与上一行相同。合并单元格总是这样读取。</translation>
    </message>
    <message>
        <source>as project and economic subject tell</source>
        <translation>按项目和经济科目判断</translation>
    </message>
    <message>
        <source>With a project 项目支出; 301 and 303 人员经费; 302 and 310 公用经费</source>
        <translation>有项目的为项目支出；301、303 为人员经费；302、310 为公用经费</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Header: row</source>
        <translation>表头行(&amp;H)：第</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>到第(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Amounts in:</source>
        <translation>金额单位(&amp;A)：</translation>
    </message>
    <message>
        <source>Other&amp;wise unit:</source>
        <translation>未列明时的单位(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;source:</source>
        <translation>来源(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;kind:</source>
        <translation>类别(&amp;K)：</translation>
    </message>
    <message>
        <source>Choose the column with the amounts to go on.</source>
        <translation>请选出金额所在的列，才能继续。</translation>
    </message>
    <message>
        <source>The columns are as at the last import of a sheet with this header.</source>
        <translation>各列沿用上次导入相同表头时的选择。</translation>
    </message>
    <message>
        <source>Figures that are not imported: %1.</source>
        <translation>以下列有数字但不导入：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the columns of a sheet</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Hidden in the sheet, but imported: %1.</source>
        <translation>在表中是隐藏列，但仍导入：%1。</translation>
    </message>
    <message>
        <source>The sheet names no unit of money; the amounts are taken as %1.</source>
        <translation>表格没有注明金额单位，按%1导入。</translation>
    </message>
    <message>
        <source>%1 may be of three budgets and is taken as %2; choose another one above the column if it is not.</source>
        <translation>“%1”可能属于三本预算中的任何一本，这里按“%2”导入；如不是，请在该列上方另选。</translation>
    </message>
</context>
<context>
    <name>budget::ui::ImportModePage</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>What becomes of the line items that the budget has. One undo takes it back.</source>
        <translation>预算中现有明细怎样处理。撤销一次即可恢复。</translation>
    </message>
    <message>
        <source>Sums by source, in 元</source>
        <translation>按来源汇总（元）</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>In the sheet (元)</source>
        <translation>表中（元）</translation>
    </message>
    <message>
        <source>Before (元)</source>
        <translation>导入前（元）</translation>
    </message>
    <message>
        <source>After (元)</source>
        <translation>导入后（元）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>line items</comment>
        <translation>
            <numerusform>新增 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>line items</comment>
        <translation>
            <numerusform>更改 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <comment>line items</comment>
        <translation>
            <numerusform>不变 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>line items</comment>
        <translation>
            <numerusform>删除 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not touched</source>
        <comment>line items</comment>
        <translation>
            <numerusform>未涉及 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new units</source>
        <translation>
            <numerusform>新单位 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new projects</source>
        <translation>
            <numerusform>新项目 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Line items: %1</source>
        <comment>how many were added, changed …</comment>
        <translation>明细：%1</translation>
    </message>
    <message>
        <source>Rows %1: </source>
        <comment>of a sheet</comment>
        <translation>第 %1 行：</translation>
    </message>
    <message>
        <source>Or go back and choose to leave out the rows with errors.</source>
        <translation>也可以返回上一步，选择不导入有错误的行。</translation>
    </message>
</context>
<context>
    <name>budget::ui::ImportProblemModel</name>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>What is wrong, and what mends it</source>
        <translation>问题和改法</translation>
    </message>
</context>
<context>
    <name>budget::ui::ImportSourcePage</name>
    <message>
        <source>A &amp;file: a spreadsheet, or text with commas or tabs</source>
        <translation>文件：电子表格，或以逗号、制表符分隔的文本(&amp;F)</translation>
    </message>
    <message>
        <source>The &amp;clipboard, as Excel or WPS copied it</source>
        <translation>剪贴板：从 Excel 或 WPS 复制的内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>工作表(&amp;S)：</translation>
    </message>
    <message>
        <source>Where the Line Items Are</source>
        <translation>明细在哪里</translation>
    </message>
    <message>
        <source>Any sheet will do: its header is found, and you say what each column is.</source>
        <translation>任何表格都可以：自动找到表头，各列的含义由您确认。</translation>
    </message>
    <message>
        <source>File with line items</source>
        <translation>含明细的文件</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here</source>
        <translation>选择文件，或拖放到这里</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>The clipboard holds no cells; copy them with their header.</source>
        <translation>剪贴板中没有单元格；请连同表头一起复制。</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <comment>a sheet</comment>
        <translation>%1（隐藏）</translation>
    </message>
    <message>
        <source>The sheet is empty; choose another one.</source>
        <translation>这张表是空的；请选择另一张。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rows, columns</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>表格内容</translation>
    </message>
</context>
<context>
    <name>budget::ui::LineItemBar</name>
    <message>
        <source>Total: %1 %2</source>
        <comment>an amount and its unit</comment>
        <translation>合计：%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%1 条，共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Line items behind %1</source>
        <translation>%1 背后的明细</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>预算明细</translation>
    </message>
    <message>
        <source>Show all line items</source>
        <translation>显示全部明细</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>New Item</source>
        <translation>新明细</translation>
    </message>
    <message>
        <source>Insert an item above the current one (Ctrl++)</source>
        <translation>在当前明细之上插入一条 (Ctrl++)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose the columns to show and to freeze</source>
        <translation>选择要显示和冻结的列</translation>
    </message>
    <message>
        <source>Code, name or pinyin initials</source>
        <translation>编码、名称或拼音首字母</translation>
    </message>
    <message>
        <source>Show only the items with these words, codes or initials</source>
        <translation>只显示文字、编码或首字母相符的明细</translation>
    </message>
    <message>
        <source>Filter the line items</source>
        <translation>筛选预算明细</translation>
    </message>
</context>
<context>
    <name>budget::ui::LineItemImportWizard</name>
    <message>
        <source>Import Line Items</source>
        <translation>导入明细</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
</context>
<context>
    <name>budget::ui::LineItemModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a column and its unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Filtered; the menu of the header takes the filter off.</source>
        <translation>已筛选；表头的菜单可以取消筛选。</translation>
    </message>
</context>
<context>
    <name>budget::ui::LineItemPage</name>
    <message>
        <source>Line items</source>
        <translation>预算明细</translation>
    </message>
    <message>
        <source>Line items, frozen columns</source>
        <translation>预算明细，冻结的列</translation>
    </message>
    <message>
        <source>Find in the cells</source>
        <translation>在单元格中查找</translation>
    </message>
    <message>
        <source>Line Items, as Filtered</source>
        <translation>预算明细（筛选后）</translation>
    </message>
    <message>
        <source>Line Items</source>
        <translation>预算明细</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>%n items are now %1, as their economic subject says; change the kind if it is not so.</source>
        <translation>
            <numerusform>已按经济科目把 %n 条明细的支出类别定为“%1”；如不是，请更改类别。</numerusform>
        </translation>
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
        <source>%1 (sample)</source>
        <comment>title of the window</comment>
        <translation>%1（示例）</translation>
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
    <name>budget::ui::NewBudgetPropertiesPage</name>
    <message>
        <source>Department, Year and File</source>
        <translation>部门、年度和文件</translation>
    </message>
    <message>
        <source>Every edit is saved in this file at once.</source>
        <translation>每次修改都会立即保存到这个文件。</translation>
    </message>
    <message>
        <source>File of the new budget</source>
        <translation>新预算的文件</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Keep it in:</source>
        <translation>保存到(&amp;K)：</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder; choose another one.</source>
        <translation>这个文件夹不能写入；请换一个。</translation>
    </message>
    <message>
        <source>This file is there already; it will be replaced.</source>
        <translation>这个文件已经存在，将被替换。</translation>
    </message>
</context>
<context>
    <name>budget::ui::NewBudgetStartPage</name>
    <message>
        <source>An &amp;empty budget</source>
        <translation>空白预算(&amp;E)</translation>
    </message>
    <message>
        <source>A &amp;copy of last year&apos;s budget:</source>
        <translation>复制上年预算(&amp;C)：</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>从何开始</translation>
    </message>
    <message>
        <source>Last year&apos;s budget may be a budget file or a published document.</source>
        <translation>上年预算可以是预算文件，也可以是公开的文档。</translation>
    </message>
    <message>
        <source>File of last year&apos;s budget</source>
        <translation>上年预算的文件</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n line items</source>
        <translation>
            <numerusform>%1 %2 年度：%n 条明细</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;lear them: the line items stay, without amounts</source>
        <translation>清除(&amp;L)：保留明细，金额清零</translation>
    </message>
    <message>
        <source>&amp;Scale them to this percentage of last year&apos;s:</source>
        <translation>按上年金额的百分比调整(&amp;S)：</translation>
    </message>
    <message>
        <source>Last year&apos;s budget or its published document</source>
        <translation>上年预算文件，或其公开文件</translation>
    </message>
    <message>
        <source>What becomes of last year&apos;s amounts</source>
        <translation>上年金额如何处理</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>0.01 元</source>
        <translation>0.01 元</translation>
    </message>
    <message>
        <source>1 元</source>
        <translation>1 元</translation>
    </message>
    <message>
        <source>10 元</source>
        <translation>10 元</translation>
    </message>
    <message>
        <source>100 元</source>
        <translation>100 元</translation>
    </message>
    <message>
        <source>1,000 元</source>
        <translation>1,000 元</translation>
    </message>
    <message>
        <source>10,000 元</source>
        <translation>10,000 元</translation>
    </message>
    <message>
        <source>&amp;Per cent:</source>
        <translation>百分比(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Rounded to whole:</source>
        <translation>舍入到整(&amp;R)：</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>没有这个文件。</translation>
    </message>
</context>
<context>
    <name>budget::ui::NewBudgetWizard</name>
    <message>
        <source>New Budget</source>
        <translation>新建预算</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
</context>
<context>
    <name>budget::ui::PageView</name>
    <message>
        <source>Drawing the page…</source>
        <translation>正在绘制页面…</translation>
    </message>
    <message>
        <source>Page %1 as it is printed</source>
        <translation>第 %1 页（印刷原样）</translation>
    </message>
</context>
<context>
    <name>budget::ui::PickEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>候选</translation>
    </message>
</context>
<context>
    <name>budget::ui::PlacePane</name>
    <message>
        <source>Printed page %1</source>
        <translation>原文第 %1 页</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>另一处</translation>
    </message>
    <message>
        <source>The places of the finding</source>
        <translation>问题所在之处</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>budget::ui::ProblemStrip</name>
    <message numerus="yes">
        <source>%1 of %n cell(s) could not be read.</source>
        <translation>
            <numerusform>第 %1 个，共 %n 个单元格无法识别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read.</source>
        <translation>
            <numerusform>%n 个单元格无法识别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) found no room and were left out.</source>
        <translation>
            <numerusform>%n 列没有位置，未粘贴。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Go to the next cell that could not be read (F8)</source>
        <translation>转到下一个无法识别的单元格 (F8)</translation>
    </message>
    <message>
        <source>Back to the Old Values</source>
        <translation>恢复原值</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Forget what could not be read; Esc does so for one cell</source>
        <translation>放弃无法识别的内容；按 Esc 只放弃一个单元格</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭这条消息</translation>
    </message>
    <message numerus="yes">
        <source>With those of before %n cell(s).</source>
        <translation>
            <numerusform>连同以前的共 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::PropertiesForm</name>
    <message>
        <source>&amp;Department:</source>
        <translation>部门(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>编码(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Budget year:</source>
        <translation>预算年度(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Stage:</source>
        <translation>编制阶段(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Printed as in:</source>
        <translation>印制样式(&amp;P)：</translation>
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
    <name>budget::ui::ReconstructionReportDialog</name>
    <message>
        <source>Report on the Published Figures</source>
        <translation>公开数字的还原报告</translation>
    </message>
    <message numerus="yes">
        <source>%n line items were found that print the figures of %1.</source>
        <translation>
            <numerusform>为 %1 的公开数字找到了 %n 条明细。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every one of them is inferred (推算) until somebody confirms it: the document prints their sums, not the items themselves.</source>
        <translation>每一条都是推算，直到有人确认：文档只印出它们的合计，没有印出明细本身。</translation>
    </message>
    <message numerus="yes">
        <source>All of its %n figures are reproduced exactly.</source>
        <translation>
            <numerusform>文档的 %n 个数字全部准确还原。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of its %1 figures, %2 are not reproduced: the document contradicts itself there. No balance was invented; the more detailed table was followed.</source>
        <translation>文档的 %1 个数字中有 %2 个没有还原：文档在那里自相矛盾。没有凑平任何数字，以较细的表为准。</translation>
    </message>
    <message>
        <source>Published (元)</source>
        <translation>公开数（元）</translation>
    </message>
    <message>
        <source>In the budget (元)</source>
        <translation>预算数（元）</translation>
    </message>
    <message>
        <source>A double click or Enter on a line goes to the figure.</source>
        <translation>双击或按 Enter 转到该数字。</translation>
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
    <name>budget::ui::SkippedChecksDialog</name>
    <message>
        <source>Checks That Did Not Run</source>
        <translation>未运行的检查</translation>
    </message>
    <message>
        <source>A check that did not run has not been passed.</source>
        <translation>未运行的检查不算通过。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>budget::ui::StartPage</name>
    <message>
        <source>Yusuan</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere on this window.</source>
        <translation>也可以把文件拖放到窗口的任何位置。</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Write a department budget, or read a published one, check it, follow every figure down, and print it.</source>
        <translation>编制部门预算，或阅读已公开的预算：核对、逐级追查每个数字，并打印。</translation>
    </message>
    <message>
        <source>&amp;Open a Budget…</source>
        <translation>打开预算(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New Budget…</source>
        <translation>新建预算(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Look at the Sample</source>
        <translation>查看示例(&amp;L)</translation>
    </message>
</context>
<context>
    <name>budget::ui::SubjectPage</name>
    <message>
        <source>Subjects</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>&amp;Functional</source>
        <translation>支出功能分类(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Economic (department)</source>
        <translation>部门预算支出经济分类(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;conomic (government)</source>
        <translation>政府预算支出经济分类(&amp;C)</translation>
    </message>
    <message>
        <source>Catalogues of subjects</source>
        <translation>科目目录</translation>
    </message>
    <message>
        <source>&amp;Only with an amount</source>
        <translation>只看有金额的科目(&amp;O)</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Code, name or pinyin initials</source>
        <translation>代码、名称或拼音首字母</translation>
    </message>
    <message>
        <source>Search the subjects</source>
        <translation>查找科目</translation>
    </message>
    <message>
        <source>Amounts of the line items, %1</source>
        <translation>金额为预算明细之和，单位：%1</translation>
    </message>
    <message>
        <source>Amounts of “%1”, %2</source>
        <translation>金额取自“%1”，单位：%2</translation>
    </message>
    <message>
        <source>The document gives no amounts by these subjects</source>
        <translation>文档没有按这些科目列出金额</translation>
    </message>
    <message>
        <source>No table of the document has a row of %1 %2.</source>
        <translation>文件的各表中都没有 %1 %2 这一行。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>a table, the amount there, its unit</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>No table of the document has a row of it</source>
        <translation>文件的各表中都没有这一行</translation>
    </message>
    <message>
        <source>Its &amp;Line Items</source>
        <translation>相应的预算明细(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>budget::ui::SubjectPickModel</name>
    <message>
        <source>Not in the catalogue; kept as typed</source>
        <translation>目录中没有，按输入保留</translation>
    </message>
</context>
<context>
    <name>budget::ui::SubjectTreeModel</name>
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
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>sum of the line items</source>
        <translation>预算明细合计</translation>
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
    <message>
        <source>Code, name, initials, amount</source>
        <translation>编码、名称、拼音首字母或金额</translation>
    </message>
    <message>
        <source>Show only the lines whose code, name, pinyin initials or amount match (Ctrl+Shift+F)</source>
        <translation>只显示编码、名称、拼音首字母或金额相符的行（Ctrl+Shift+F）</translation>
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
    <name>budget::ui::TableTreeModel</name>
    <message>
        <source>%1
Line items behind it: %2</source>
        <translation>%1
背后的明细：%2 条</translation>
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
    <name>budget::ui::UnitsDialog</name>
    <message>
        <source>Units of the Department</source>
        <translation>部门的单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation>行政</translation>
    </message>
    <message>
        <source>行政单位, or managed as one: its public funds are 机关运行经费</source>
        <translation>行政单位或参照管理的单位：其公用经费即机关运行经费</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add &amp;Below</source>
        <translation>添加下级(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新单位</translation>
    </message>
    <message>
        <source>Entries of the budget name this unit, or one below it; give them another unit first.</source>
        <translation>预算中有条目属于这个单位或其下级；请先把它们改到别的单位。</translation>
    </message>
</context>
<context>
    <name>budget::ui::VersionsDialog</name>
    <message>
        <source>Now (元)</source>
        <translation>现在（元）</translation>
    </message>
    <message>
        <source>In the version (元)</source>
        <translation>版本中（元）</translation>
    </message>
    <message>
        <source>&amp;Restore This Version</source>
        <translation>恢复此版本(&amp;R)</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Versions of the budget</source>
        <translation>预算的版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>保存人</translation>
    </message>
    <message>
        <source>No version was saved yet. “Save a Version” in the File menu keeps the budget as it is, to compare with and to return to.</source>
        <translation>还没有保存过版本。“文件”菜单中的“保存版本”把预算现在的样子留存下来，供以后比较和恢复。</translation>
    </message>
    <message>
        <source>The budget prints the same figures now as in this version.</source>
        <translation>现在印出的数字与这个版本相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are printed differently now.</source>
        <translation>
            <numerusform>有 %n 个数字与这个版本不同。</numerusform>
        </translation>
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
    <message>
        <source>Every line item is rounded once for print; click to place the rest</source>
        <translation>每条明细印出时只舍入一次；点击安置差额</translation>
    </message>
    <message>
        <source>%1: all changes saved, %2</source>
        <translation>%1：修改已全部保存，%2</translation>
    </message>
    <message>
        <source>%1: all changes saved</source>
        <translation>%1：修改已全部保存</translation>
    </message>
    <message>
        <source>Not saved under a name yet</source>
        <translation>尚未命名保存</translation>
    </message>
    <message>
        <source>%1: the last change was not saved</source>
        <translation>%1：最近一次修改没有保存</translation>
    </message>
</context>
<context>
    <name>budget::ui::Workspace</name>
    <message>
        <source>Find in the document</source>
        <translation>在整个文档中查找</translation>
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
