<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Fields</name>
    <message>
        <source>(leave out)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>Deal name</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>预计签约</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>Won on</source>
        <translation>赢单日期</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>丢单日期</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next action on</source>
        <translation>下一步日期</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact&apos;s post</source>
        <translation>联系人职务</translation>
    </message>
    <message>
        <source>Contact&apos;s phone</source>
        <translation>联系人电话</translation>
    </message>
    <message>
        <source>Contact&apos;s e-mail</source>
        <translation>联系人邮箱</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Reason of the loss</source>
        <translation>丢单原因</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Kind of loss</source>
        <translation>丢单类型</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>合同金额</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>是否有效</translation>
    </message>
    <message>
        <source>Parked on</source>
        <translation>搁置日期</translation>
    </message>
    <message>
        <source>Parked until</source>
        <translation>搁置至</translation>
    </message>
    <message>
        <source>Reason of the parking</source>
        <translation>搁置原因</translation>
    </message>
    <message>
        <source>Rate adjustment</source>
        <translation>成功率调整</translation>
    </message>
    <message>
        <source>Reason of the adjustment</source>
        <translation>成功率调整理由</translation>
    </message>
    <message>
        <source>Taken over at stage</source>
        <translation>接手时所在步</translation>
    </message>
    <message>
        <source>Brought in closed</source>
        <translation>导入时已结案</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Source key</source>
        <translation>来源键</translation>
    </message>
    <message>
        <source>Deal id</source>
        <translation>项目编号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>{file} rejected</source>
        <translation>{file} 拒收</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>保存拒收的行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a spreadsheet</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>rows: {count}</source>
        <translation>共 {count} 行</translation>
    </message>
    <message>
        <source>headers in row {row}</source>
        <translation>表头在第 {row} 行</translation>
    </message>
    <message>
        <source>{known} of {all} columns are taken in</source>
        <translation>{all} 列中导入 {known} 列</translation>
    </message>
    <message>
        <source>Left out: {columns}</source>
        <translation>不导入的列：{columns}</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Reading… {share}</source>
        <translation>正在读取… {share}</translation>
    </message>
    <message>
        <source>Importing… {share}</source>
        <translation>正在导入… {share}</translation>
    </message>
    <message>
        <source>Stopping; the file stays as it was.</source>
        <translation>正在停止，文件保持原样。</translation>
    </message>
    <message>
        <source>Say which column is the name of the deal.</source>
        <translation>请指定哪一列是项目名称。</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>没有需要导入的内容。</translation>
    </message>
    <message>
        <source>Nothing is written before Import, and the whole import can be undone in one step.</source>
        <translation>点“导入”之前什么都不写入；导入后可一步整批撤销。</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Left out as a total or a footer: row {values}.</source>
        <translation>合计或表尾，不导入：第 {values} 行。</translation>
    </message>
    <message>
        <source>Hidden in the sheet, taken in all the same: row {values}.</source>
        <translation>在表中被隐藏，同样导入：第 {values} 行。</translation>
    </message>
    <message>
        <source>Hidden sheets are not read: {values}.</source>
        <translation>隐藏的工作表不读取：{values}。</translation>
    </message>
    <message>
        <source>Several columns are called {values}.</source>
        <translation>有几列同名：{values}。</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Preview of the first rows</source>
        <translation>前几行预览</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>已识别</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>手工指定</translation>
    </message>
</context>
<context>
    <name>ReadChoices</name>
    <message>
        <source>Header row</source>
        <translation>表头行</translation>
    </message>
    <message>
        <source>Automatic: {row}</source>
        <translation>自动：第 {row} 行</translation>
    </message>
    <message>
        <source>Automatic: {found}</source>
        <translation>自动：{found}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>As the cells show</source>
        <translation>按单元格判断</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>日在前还是月在前？</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>按原数</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>千</translation>
    </message>
    <message>
        <source>Ten thousands</source>
        <translation>万</translation>
    </message>
    <message>
        <source>Millions</source>
        <translation>百万</translation>
    </message>
    <message>
        <source>Hundred millions</source>
        <translation>亿</translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>点：1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>逗号：1,5</translation>
    </message>
    <message>
        <source>Which is the decimal mark?</source>
        <translation>哪个是小数点？</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小数点</translation>
    </message>
</context>
<context>
    <name>RejectedList</name>
    <message>
        <source>Rows that cannot be taken in: {count}</source>
        <translation>{count} 行无法导入</translation>
    </message>
    <message>
        <source>the first {count} are shown</source>
        <translation>只列出前 {count} 行</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>保存拒收的行…</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>拒收的行</translation>
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
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Words for the stage</source>
        <translation>阶段用词</translation>
    </message>
    <message>
        <source>{count} only guessed: please check</source>
        <translation>{count} 个只是推测，请核对</translation>
    </message>
    <message>
        <source>The guesses are right</source>
        <translation>推测无误，全部采用</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Lost (no decision)</source>
        <translation>丢单（不再采购）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>推测</translation>
    </message>
</context>
<context>
    <name>TransferController</name>
    <message>
        <source>Spreadsheets ({patterns})</source>
        <translation>表格（{patterns}）</translation>
    </message>
    <message>
        <source>Export deals</source>
        <translation>导出项目</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>{deals} exported to {path}</source>
        <translation>已导出 {deals}：{path}</translation>
    </message>
</context>
</TS>
