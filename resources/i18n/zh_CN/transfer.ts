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
            <source>Contact's post</source>
            <translation>联系人职务</translation>
        </message>
        <message>
            <source>Contact's phone</source>
            <translation>联系人电话</translation>
        </message>
        <message>
            <source>Contact's e-mail</source>
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
            <source>Record id</source>
            <translation>记录编号</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Importing… {share} %</source>
            <translation>正在导入… {share}%</translation>
        </message>
        <message>
            <source>Import a spreadsheet</source>
            <translation>导入表格</translation>
        </message>
        <message>
            <source>Check what each column is; what is left out stays out of the file.</source>
            <translation>请核对每一列是什么；不导入的列不会写进文件。</translation>
        </message>
        <message>
            <source>{new} new · {changed} changed · {same} the same · {rejected} rejected</source>
            <translation>新增 {new} · 改动 {changed} · 相同 {same} · 拒收 {rejected}</translation>
        </message>
        <message>
            <source>Rejected rows</source>
            <translation>拒收的行</translation>
        </message>
        <message>
            <source>Preview of the first rows</source>
            <translation>前几行预览</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
    </context>
    <context>
        <name>StageWords</name>
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
            <source>headers in row {row}</source>
            <translation>表头在第 {row} 行</translation>
        </message>
        <message>
            <source>Row {row}: {reason}</source>
            <translation>第 {row} 行：{reason}</translation>
        </message>
    </context>
</TS>
