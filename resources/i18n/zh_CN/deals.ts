<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>DealController</name>
    <message>
        <source>Delete &quot;{name}&quot;?</source>
        <translation>删除「{name}」？</translation>
    </message>
    <message>
        <source>Delete {deals}?</source>
        <translation>删除 {deals}？</translation>
    </message>
    <message>
        <source>With all checks, activities and documents. It can be undone.</source>
        <translation>连同全部核对、活动和资料一起删除；可以撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>DealDialog</name>
    <message>
        <source>New deal</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Edit deal</source>
        <translation>编辑项目</translation>
    </message>
    <message>
        <source>Only the name is needed. What is unknown stays empty; an empty amount is not 0.</source>
        <translation>只有名称必填；未知的留空，金额留空是未定，不是 0。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>DealDock</name>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Move on…</source>
        <translation>推进…</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Choose a card to see its deal here.</source>
        <translation>选中一张卡片，这里就显示它的项目。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Show the deal as a page</source>
        <translation>整页显示项目</translation>
    </message>
    <message>
        <source>Close the deal</source>
        <translation>收起项目</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>倒排</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Parts of the deal</source>
        <translation>项目的各部分</translation>
    </message>
</context>
<context>
    <name>DealFields</name>
    <message>
        <source>Deal</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
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
        <source>Expected signing</source>
        <translation>预计签约日期</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步行动</translation>
    </message>
    <message>
        <source>Tender goes out</source>
        <translation>招标日</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
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
        <source>Competitors</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Help wanted from the boss</source>
        <translation>需要领导支持</translation>
    </message>
    <message>
        <source>Success rate off by (points)</source>
        <translation>调整成功率（百分点）</translation>
    </message>
    <message>
        <source>Why (needed beyond ±10)</source>
        <translation>调整理由（超过 ±10 必填）</translation>
    </message>
    <message>
        <source>Begins in stage</source>
        <translation>从哪一步开始</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Minutes spent</source>
        <translation>用时（分钟）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>与谁</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>我方承诺</translation>
    </message>
    <message>
        <source>What they promised us</source>
        <translation>对方承诺</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>汇报给</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>说的日期</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>Did it prove true?</source>
        <translation>后来证实了吗？</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>判定日期</translation>
    </message>
    <message>
        <source>By what one could tell</source>
        <translation>凭什么判定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
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
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Influence (5 = decides)</source>
        <translation>影响力（5 = 说了算）</translation>
    </message>
    <message>
        <source>Roles in the buying centre</source>
        <translation>采购小组中的角色</translation>
    </message>
    <message>
        <source>Attitude towards us</source>
        <translation>对我方的态度</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>动机</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>{rates}, weighted {value}</source>
        <translation>{rates}，加权 {value}</translation>
    </message>
</context>
<context>
    <name>DealHistory</name>
    <message>
        <source>Added in {stage}</source>
        <translation>在「{stage}」新增</translation>
    </message>
    <message>
        <source>Brought in from {source}</source>
        <translation>从 {source} 导入</translation>
    </message>
    <message>
        <source>Put in another place of its column</source>
        <translation>在本列内调整了顺序</translation>
    </message>
    <message>
        <source>{from} → {to}</source>
        <translation>{from} → {to}</translation>
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
        <source>Parked until {until}</source>
        <translation>搁置至 {until}</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>恢复推进</translation>
    </message>
    <message>
        <source>Reopened in {to}</source>
        <translation>重新打开，回到「{to}」</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Noted for {day}: {what}</source>
        <translation>记下 {day}：{what}</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>修改活动：{what}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>完成：{what}</translation>
    </message>
    <message>
        <source>Taken away: {what}</source>
        <translation>删除活动：{what}</translation>
    </message>
    <message>
        <source>{person} joined the buying centre</source>
        <translation>{person}加入采购小组</translation>
    </message>
    <message>
        <source>{person}: role, attitude or data changed</source>
        <translation>{person}：角色、态度或资料有变</translation>
    </message>
    <message>
        <source>{person} taken out of the deal</source>
        <translation>{person}移出本项目</translation>
    </message>
    <message>
        <source>{person} said: {text}</source>
        <translation>{person}说：{text}</translation>
    </message>
    <message>
        <source>What {person} said changed: {text}</source>
        <translation>修改{person}说的话：{text}</translation>
    </message>
    <message>
        <source>{person}&apos;s word proved true: {text}</source>
        <translation>{person}的话已证实为真：{text}</translation>
    </message>
    <message>
        <source>{person}&apos;s word proved false: {text}</source>
        <translation>{person}的话已证实为假：{text}</translation>
    </message>
    <message>
        <source>{person}&apos;s word judged: {text}</source>
        <translation>判定{person}的话：{text}</translation>
    </message>
    <message>
        <source>What {person} said taken away: {text}</source>
        <translation>删除{person}说的话：{text}</translation>
    </message>
    <message>
        <source>Competitor: {competitor}</source>
        <translation>竞争对手：{competitor}</translation>
    </message>
    <message>
        <source>Competitor changed: {competitor}</source>
        <translation>修改竞争对手：{competitor}</translation>
    </message>
    <message>
        <source>Competitor taken away: {competitor}</source>
        <translation>去掉竞争对手：{competitor}</translation>
    </message>
    <message>
        <source>Attached: {document}</source>
        <translation>添加附件：{document}</translation>
    </message>
    <message>
        <source>Document changed: {document}</source>
        <translation>修改附件：{document}</translation>
    </message>
    <message>
        <source>Document taken away: {document}</source>
        <translation>去掉附件：{document}</translation>
    </message>
    <message>
        <source>Planned from the tender or signing back: {text}</source>
        <translation>倒排计划：{text}</translation>
    </message>
    <message>
        <source>Visit: {what}</source>
        <translation>拜访：{what}</translation>
    </message>
    <message>
        <source>Filled in: {tool}</source>
        <translation>填写：{tool}</translation>
    </message>
    <message>
        <source>Sheet taken away: {tool}</source>
        <translation>移除表单：{tool}</translation>
    </message>
    <message>
        <source>Evidence checked</source>
        <translation>核对证据</translation>
    </message>
    <message>
        <source>waived: {names}</source>
        <translation>豁免「{names}」</translation>
    </message>
    <message>
        <source>Checked: {names}</source>
        <translation>核对「{names}」</translation>
    </message>
    <message>
        <source>The customer: {names}</source>
        <translation>客户：{names}</translation>
    </message>
    <message>
        <source>Not applicable: {names}</source>
        <translation>不适用：{names}</translation>
    </message>
    <message>
        <source>Proved false: {names}</source>
        <translation>证实为假：{names}</translation>
    </message>
    <message>
        <source>Not yet after all: {names}</source>
        <translation>改回未完成：{names}</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>activity: {name}</source>
        <translation>活动：{name}</translation>
    </message>
    <message>
        <source>document: {name}</source>
        <translation>附件：{name}</translation>
    </message>
    <message>
        <source>competitor: {name}</source>
        <translation>竞争对手：{name}</translation>
    </message>
    <message>
        <source>sheet: {name}</source>
        <translation>工具表：{name}</translation>
    </message>
    <message>
        <source>buying centre</source>
        <translation>采购小组</translation>
    </message>
</context>
<context>
    <name>DealPage</name>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Move on…</source>
        <translation>推进…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Log a visit…</source>
        <translation>记录拜访…</translation>
    </message>
    <message>
        <source>Log a visit (Ctrl+R)</source>
        <translation>记录拜访（Ctrl+R）</translation>
    </message>
    <message>
        <source>Buying centre</source>
        <translation>采购小组</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Documents {n}</source>
        <translation>附件 {n}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>倒排</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Parts of the deal</source>
        <translation>项目的各部分</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>返回看板（Esc）</translation>
    </message>
    <message>
        <source>Edit the deal (F2)</source>
        <translation>编辑项目（F2）</translation>
    </message>
    <message>
        <source>Visit brief</source>
        <translation>拜访单</translation>
    </message>
    <message>
        <source>Print what to know before a visit (Ctrl+B)</source>
        <translation>打印拜访前要知道的事（Ctrl+B）</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>How the buying centre is shown</source>
        <translation>采购小组的显示方式</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Print the map…</source>
        <translation>打印关系图…</translation>
    </message>
    <message>
        <source>{n} done</source>
        <translation>{n} 项完成</translation>
    </message>
    <message>
        <source>{n} owed</source>
        <translation>{n} 项债务</translation>
    </message>
    <message>
        <source>{n} to do</source>
        <translation>{n} 项待办</translation>
    </message>
</context>
<context>
    <name>DealPanel</name>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Parked until {day}</source>
        <translation>搁置至 {day}</translation>
    </message>
    <message>
        <source>Debt {n}</source>
        <translation>债务 {n}</translation>
    </message>
    <message>
        <source>proved {amount} ({rate})</source>
        <translation>证实 {amount}（{rate}）</translation>
    </message>
    <message>
        <source>proved {rate}</source>
        <translation>证实 {rate}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Expected signing</source>
        <translation>预计签约</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>合同金额</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>历时</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同号</translation>
    </message>
    <message>
        <source>Stage kept</source>
        <translation>丢在</translation>
    </message>
    <message>
        <source>no customer yet</source>
        <translation>未填客户</translation>
    </message>
    <message>
        <source>closing {month}</source>
        <translation>预计 {month} 签约</translation>
    </message>
    <message>
        <source>{days} in this step (your median {usual})</source>
        <translation>在本步 {days}（你的中位 {usual}）</translation>
    </message>
    <message>
        <source>{days} in this step (usual {usual})</source>
        <translation>在本步 {days}（一般 {usual}）</translation>
    </message>
    <message>
        <source>This deal is closed</source>
        <translation>项目已结束</translation>
    </message>
    <message>
        <source>We are ahead of the customer by {n}</source>
        <translation>我们超前客户 {n} 步</translation>
    </message>
    <message>
        <source>The customer is ahead of us by {n}</source>
        <translation>客户超前我们 {n} 步</translation>
    </message>
    <message>
        <source>We do work it has not asked for; the forecast is {amount} too high.</source>
        <translation>我们在做客户还没要的工作，预测多算了 {amount}。</translation>
    </message>
    <message>
        <source>We do work it has not asked for; the forecast is too high.</source>
        <translation>我们在做客户还没要的工作，预测偏高。</translation>
    </message>
    <message>
        <source>It moves without us, probably with a competitor: catch up or give up.</source>
        <translation>客户自己在往前走，多半已有竞争对手：要么赶上，要么放弃。</translation>
    </message>
    <message>
        <source>Ready to move on</source>
        <translation>可推进</translation>
    </message>
    <message>
        <source>Our milestones are done and the customer is there too.</source>
        <translation>我方里程碑已完成，客户也走到了这一步。</translation>
    </message>
    <message>
        <source>In step with the customer</source>
        <translation>与客户同步</translation>
    </message>
    <message>
        <source>Go on with the milestones of this step.</source>
        <translation>继续完成本步的里程碑。</translation>
    </message>
    <message>
        <source> For {days}, since {day}.</source>
        <translation>已 {days}，自 {day} 起。</translation>
    </message>
    <message>
        <source>We stand in step {ours}; the customer has confirmed {theirs} of 8 steps</source>
        <translation>我方在第 {ours} 步；客户 8 步中已确认到第 {theirs} 步</translation>
    </message>
    <message>
        <source>+{n} ahead</source>
        <translation>+{n} 超前</translation>
    </message>
    <message>
        <source>{minus}{n} behind</source>
        <translation>{minus}{n} 落后</translation>
    </message>
</context>
<context>
    <name>DealPlan</name>
    <message>
        <source>A plan needs the day of the tender or of the signing.</source>
        <translation>有招标日或预计签约日，才能倒排计划。</translation>
    </message>
    <message>
        <source>Enter a day…</source>
        <translation>填写日期…</translation>
    </message>
    <message>
        <source>Plan all {n} steps as activities</source>
        <translation>把 {n} 步都排成活动</translation>
    </message>
    <message>
        <source>Print the plan…</source>
        <translation>打印倒排计划…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>排入</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已排</translation>
    </message>
    <message>
        <source>owed: at once</source>
        <translation>欠账：马上补</translation>
    </message>
    <message>
        <source>Already too late by {n} working days at the usual pace.</source>
        <translation>按通常进度已经晚了 {n} 个工作日。</translation>
    </message>
    <message>
        <source>Go faster, drop a step with a reason, or move the day.</source>
        <translation>加快、写明理由跳过一步，或者改日期。</translation>
    </message>
    <message>
        <source>Between tender and signing {days} are missing to the usual pace.</source>
        <translation>招标到签约之间，比通常进度少 {days}。</translation>
    </message>
    <message>
        <source>A year in it has no decreed holidays yet: estimated.</source>
        <translation>其中有一年的放假安排还没公布，按法定假日估计。</translation>
    </message>
    <message>
        <source>· until {day} · your median {days}</source>
        <translation>· 至 {day} · 你的中位 {days}</translation>
    </message>
    <message>
        <source>· until {day} · usual {days}</source>
        <translation>· 至 {day} · 常规 {days}</translation>
    </message>
    <message>
        <source>too late by {n} working days</source>
        <translation>晚 {n} 个工作日</translation>
    </message>
    <message>
        <source>The window to influence the specification is closed.</source>
        <translation>影响技术规格的窗口已经关闭。</translation>
    </message>
    <message>
        <source>The window closed on {day}, and we were not ready.</source>
        <translation>窗口已于 {day} 关闭，我们还没准备好。</translation>
    </message>
    <message>
        <source>{n} working days left to influence the specification, until the tender on {day}.</source>
        <translation>离招标日 {day} 还有 {n} 个工作日可以影响技术规格。</translation>
    </message>
    <message>
        <source>{n} working days left to influence the specification, if the tender comes about {day} (estimated).</source>
        <translation>如果招标在 {day} 前后（估计），还有 {n} 个工作日可以影响技术规格。</translation>
    </message>
</context>
<context>
    <name>DealRows</name>
    <message>
        <source>Plan or log an activity…</source>
        <translation>计划或记录活动…</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Nothing is planned: the deal has no next action.</source>
        <translation>没有计划：这个项目没有下一步行动。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>next action</source>
        <translation>下一步行动</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Attach a link…</source>
        <translation>添加链接…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Add a competitor…</source>
        <translation>添加竞争对手…</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>{points} points of yours</source>
        <translation>您调整了 {points} 个百分点</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>About the deal</source>
        <translation>项目资料</translation>
    </message>
    <message>
        <source>linked, not copied into the file</source>
        <translation>只是链接，未放进本文件</translation>
    </message>
    <message>
        <source>· this step</source>
        <translation>· 本步</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未核</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>债务</translation>
    </message>
    <message>
        <source>owed for {days}</source>
        <translation>已欠 {days}</translation>
    </message>
    <message>
        <source>&quot;{reason}&quot;</source>
        <translation>“{reason}”</translation>
    </message>
    <message>
        <source>Make up</source>
        <translation>补上</translation>
    </message>
    <message>
        <source>checked as &quot;{name}&quot;</source>
        <translation>按“{name}”确认的</translation>
    </message>
    <message>
        <source>{n} of 8 without a gap</source>
        <translation>连续确认 {n}/8</translation>
    </message>
    <message>
        <source>The customer&apos;s signs</source>
        <translation>客户指标</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>确认…</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} 次记录</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Nothing has been said of it yet.</source>
        <translation>还没有任何判断。</translation>
    </message>
    <message>
        <source>a document taken away since</source>
        <translation>已移除的附件</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Coach record</source>
        <translation>线人记录</translation>
    </message>
    <message>
        <source>Note what you were told…</source>
        <translation>记下线人说的话…</translation>
    </message>
    <message>
        <source>{k} of {n} proved true</source>
        <translation>{n} 次证实 {k} 次为真</translation>
    </message>
    <message>
        <source>{n} not judged yet</source>
        <translation>{n} 条待证实</translation>
    </message>
    <message>
        <source>{name} in all deals: {record}</source>
        <translation>{name}在所有项目中：{record}</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>待证实</translation>
    </message>
    <message>
        <source>proved true</source>
        <translation>已证实为真</translation>
    </message>
    <message>
        <source>proved false</source>
        <translation>证实为假</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>判定…</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>更早…</translation>
    </message>
    <message>
        <source>happened {day}</source>
        <translation>发生于 {day}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Milestones of this step</source>
        <translation>本步里程碑</translation>
    </message>
    <message>
        <source>Buying centre</source>
        <translation>采购小组</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Nobody is known yet on the customer&apos;s side.</source>
        <translation>客户方还没有认识的人。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一看</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>还没见过</translation>
    </message>
    <message>
        <source>influence {n}</source>
        <translation>影响力 {n}</translation>
    </message>
    <message>
        <source>attitude unknown</source>
        <translation>态度未知</translation>
    </message>
    <message>
        <source>{met} of {count} met</source>
        <translation>{count} 人 · 见过 {met} 人</translation>
    </message>
    <message>
        <source>Print the visit brief…</source>
        <translation>打印拜访单…</translation>
    </message>
    <message>
        <source>Log a visit…</source>
        <translation>记录拜访…</translation>
    </message>
    <message>
        <source>Tools of your own</source>
        <translation>自己的工具</translation>
    </message>
    <message>
        <source>Make a tool…</source>
        <translation>新建工具…</translation>
    </message>
    <message>
        <source>Bring tools in from a file…</source>
        <translation>从文件导入工具…</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} / {total}</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Print the post-mortem…</source>
        <translation>打印复盘…</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>怎样结束</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>怎样走过来</translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation>说明了什么</translation>
    </message>
    <message>
        <source>Left behind on the way</source>
        <translation>一路留下未证</translation>
    </message>
    <message>
        <source>Believed, and false</source>
        <translation>信过、却是假的</translation>
    </message>
    <message>
        <source>The last evidence</source>
        <translation>最后的证据</translation>
    </message>
</context>
<context>
    <name>DealView</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>倒排</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Missing sign: {name}</source>
        <translation>缺的指标：{name}</translation>
    </message>
    <message>
        <source>Next sign: {name}</source>
        <translation>下一个指标：{name}</translation>
    </message>
    <message>
        <source>The customer has given…</source>
        <translation>客户已给出…</translation>
    </message>
</context>
<context>
    <name>PanelController</name>
    <message>
        <source>Save the document</source>
        <translation>保存附件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>PartController</name>
    <message>
        <source>Done on a day, it is logged; else it is planned. The earliest planned one is the next action.</source>
        <translation>填了完成日期就是记录，不填就是计划；最早的计划就是下一步行动。</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新增活动</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Someone the customer is known by keeps what is known already; leave the rest empty.</source>
        <translation>客户名下已有的人会沿用原有资料，其余留空即可。</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Name, post, addresses and reporting line hold in every deal; the rest in this one.</source>
        <translation>姓名、职务、联系方式和汇报关系在所有项目中通用；其余只在本项目有效。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>A coach must be tested: note what you are told, and later whether it proved true.</source>
        <translation>线人要经得起检验：记下他说的话，以后再判定是真是假。</translation>
    </message>
    <message>
        <source>What we were told</source>
        <translation>线人说的话</translation>
    </message>
    <message>
        <source>Judge it by what really happened, not by how it sounded.</source>
        <translation>按后来的事实判定，不要凭听起来像不像。</translation>
    </message>
    <message>
        <source>New competitor</source>
        <translation>新增竞争对手</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>A web page, an e-mail address (mailto:) or a telephone number (tel:).</source>
        <translation>网页、电子邮件地址（mailto:）或电话号码（tel:）。</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>新增链接</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Up to 20 MB are copied into this file; a larger one is linked and must stay where it is.</source>
        <translation>20 MB 以内的会放进本文件；更大的只做链接，原文件不能移走。</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PartForms</name>
    <message>
        <source>Not judged yet</source>
        <translation>待证实</translation>
    </message>
    <message>
        <source>True</source>
        <translation>为真</translation>
    </message>
    <message>
        <source>False</source>
        <translation>为假</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>PlanStrip</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tender {day}</source>
        <translation>招标 {day}</translation>
    </message>
    <message>
        <source>signing {day}</source>
        <translation>签约 {day}</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Tick as done</source>
        <translation>标记完成</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Take out of the deal</source>
        <translation>移出本项目</translation>
    </message>
    <message>
        <source>Edit or judge…</source>
        <translation>编辑或判定…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Plan as an activity</source>
        <translation>排成活动</translation>
    </message>
    <message>
        <source>Check evidence…</source>
        <translation>核对证据…</translation>
    </message>
    <message>
        <source>Ledger: what was believed…</source>
        <translation>证据台账…</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>填写…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print to fill in by hand…</source>
        <translation>打印空白表手填…</translation>
    </message>
    <message>
        <source>Take the sheet away</source>
        <translation>移除这张表</translation>
    </message>
    <message>
        <source>Change the tool…</source>
        <translation>修改工具…</translation>
    </message>
    <message>
        <source>Retire the tool</source>
        <translation>停用工具</translation>
    </message>
    <message>
        <source>Edit the deal…</source>
        <translation>编辑项目…</translation>
    </message>
</context>
</TS>
