<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CaptureBar</name>
    <message>
        <source>New deal in one line</source>
        <translation>一行新建项目</translation>
    </message>
    <message>
        <source>Name, customer, amount, expected month</source>
        <translation>名称、客户、金额、预计月份</translation>
    </message>
    <message>
        <source>Name, customer, amount, month: compressor retrofit, Andu, 5.2M, Mar 2027</source>
        <translation>名称，客户，金额，月份：空压站改造，安渡造船，520万，明年3月</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add the deal</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>More fields…</source>
        <translation>更多字段…</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>更多字段</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>是不是</translation>
    </message>
</context>
<context>
    <name>CapturePreview</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Known customer</source>
        <translation>已有客户</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Expected signing</source>
        <translation>预计签约</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Edit the contact</source>
        <translation>编辑联系人</translation>
    </message>
    <message>
        <source>Delete the contact</source>
        <translation>删除联系人</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中项目</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>进行中金额</translation>
    </message>
    <message>
        <source>Closed deals</source>
        <translation>已结束项目</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近活动</translation>
    </message>
    <message>
        <source>Deals of the customer</source>
        <translation>客户的项目</translation>
    </message>
    <message>
        <source>Contacts of the customer</source>
        <translation>客户的联系人</translation>
    </message>
    <message>
        <source>No deal yet.</source>
        <translation>还没有项目。</translation>
    </message>
    <message>
        <source>No contact yet. Who wants this bought?</source>
        <translation>还没有联系人。谁想买？</translation>
    </message>
    <message>
        <source>No industry or region yet</source>
        <translation>尚未填写行业和地区</translation>
    </message>
    <message>
        <source>Deals: {count}</source>
        <translation>项目 {count}</translation>
    </message>
    <message>
        <source>Contacts: {count}</source>
        <translation>联系人 {count}</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>返回看板（Esc）</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>返回看板</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>新建客户…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Name / pinyin / contact / industry</source>
        <translation>名称 / 拼音 / 联系人 / 行业</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>No customer is found. Esc clears the search.</source>
        <translation>没有找到客户。按 Esc 清除搜索。</translation>
    </message>
    <message>
        <source>No customer yet: each comes with its first deal, or by New customer.</source>
        <translation>还没有客户：新建项目时会一并建立，也可以按「新建客户」。</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{total} 个中的 {shown} 个</translation>
    </message>
    <message>
        <source>Possible duplicates: {count}</source>
        <translation>可能重复的客户：{count} 对</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Choose the customer that is the same.</source>
        <translation>请选择与它相同的客户。</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>合并客户</translation>
    </message>
    <message>
        <source>Which customer is the same as {name}?</source>
        <translation>哪个客户与“{name}”是同一家？</translation>
    </message>
    <message>
        <source>Deals and contacts go over in one step; undo takes it back as a whole.</source>
        <translation>项目和联系人一步并过去；撤销时整体恢复。</translation>
    </message>
    <message>
        <source>Name / pinyin</source>
        <translation>名称 / 拼音</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>Customers that may be the same</source>
        <translation>可能相同的客户</translation>
    </message>
    <message>
        <source>No customer is found.</source>
        <translation>没有找到客户。</translation>
    </message>
    <message>
        <source>Keep the other name</source>
        <translation>保留另一个名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>{deals} and {contacts} contacts go over to {name}.</source>
        <translation>{deals}项目和 {contacts} 位联系人并入 {name}。</translation>
    </message>
    <message>
        <source>Taken over: {words}</source>
        <translation>同时带过去：{words}</translation>
    </message>
    <message>
        <source>Both know {names}: they stay two contacts, side by side.</source>
        <translation>两边都有 {names}：仍作为两位联系人并列保留。</translation>
    </message>
    <message>
        <source>&quot;{gone}&quot; disappears, &quot;{kept}&quot; stays.</source>
        <translation>“{gone}”将消失，“{kept}”保留。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>no open deal</source>
        <translation>没有进行中的项目</translation>
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
        <source>parked until {day}</source>
        <translation>搁置至 {day}</translation>
    </message>
    <message>
        <source>expected {month}</source>
        <translation>预计 {month}</translation>
    </message>
    <message>
        <source>the same but for form, case or width</source>
        <translation>只差公司形式、大小写或全半角</translation>
    </message>
    <message>
        <source>the same in pinyin</source>
        <translation>拼音相同</translation>
    </message>
    <message>
        <source>one character apart</source>
        <translation>只差一个字</translation>
    </message>
    <message>
        <source>begins alike</source>
        <translation>开头相同</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>编辑客户</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新建联系人</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>编辑联系人</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
</TS>
