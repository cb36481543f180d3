<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Today</name>
    <message>
        <source>Note</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>每周时间</translation>
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
        <source>How many hours a week go into sales, and where?</source>
        <translation>每周有多少小时做销售，怎么分？</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>每周小时</translation>
    </message>
    <message>
        <source>= {hours} h</source>
        <translation>＝ {hours} 小时</translation>
    </message>
    <message>
        <source>Together {total}%</source>
        <translation>合计 {total}%</translation>
    </message>
    <message>
        <source>Value gained per hour, {weeks} weeks: </source>
        <translation>每小时推进价值（近 {weeks} 周）：</translation>
    </message>
    <message>
        <source>{state}: {deals} deals carried on, {gained} gained in {hours} h</source>
        <translation>{state}：推出 {deals} 单，增值 {gained}，用时 {hours} 小时</translation>
    </message>
    <message>
        <source>gained = amount × the rise of the success rate over the state&apos;s steps</source>
        <translation>增值＝金额 × 该状态各步带来的成功率提升</translation>
    </message>
    <message>
        <source>{spent} h spent</source>
        <translation>已用 {spent} 小时</translation>
    </message>
    <message>
        <source>{spent} of {planned} h</source>
        <translation>已用 {spent} / 计划 {planned} 小时</translation>
    </message>
    <message>
        <source>Week of {day}: {spent} of {planned} h</source>
        <translation>{day} 起一周：已用 {spent} / 计划 {planned} 小时</translation>
    </message>
    <message>
        <source>{weeks} weeks: as planned</source>
        <translation>近 {weeks} 周：与计划相当</translation>
    </message>
    <message>
        <source>{weeks} weeks: {hours} h short, {share}% used</source>
        <translation>近 {weeks} 周：少 {hours} 小时，只用了 {share}%</translation>
    </message>
    <message>
        <source>{weeks} weeks: {hours} h over, {share}% used</source>
        <translation>近 {weeks} 周：多 {hours} 小时，用了 {share}%</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>What came of it (Enter = done, Esc = not now)</source>
        <translation>结果如何（回车＝完成，Esc＝先不记）</translation>
    </message>
    <message>
        <source>What was done, and what came of it</source>
        <translation>做了什么，结果如何</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Day: 11-26, +3</source>
        <translation>日期：11-26、+3</translation>
    </message>
    <message>
        <source>Within a state: first what is due, then the gravest health, then the higher weighted value; eight deals shared out by your hours, three each without a plan. The next step is what holds the proved value back.</source>
        <translation>同一状态内：先看到期的，再看健康问题重的，再看加权金额大的；八单按你的时间比例分，没设时各三单。下一步＝卡住证实价值的那一项。</translation>
    </message>
    <message>
        <source>No plan yet. The method has no shares for the three states: they are yours to set.</source>
        <translation>还没有计划。方法没有规定三种状态的时间比例，由你自己定。</translation>
    </message>
    <message>
        <source>The method publishes no shares; these are yours. They hold from this week on; weeks before keep theirs.</source>
        <translation>方法没有公布比例，这是你自己的设定。从本周起生效，以前各周保持原样。</translation>
    </message>
    <message>
        <source>None of the four illnesses: dry top, jammed middle, unproved best few, all eggs in one deal</source>
        <translation>四种毛病都没有：顶部要干、中段堵住、最佳缺证据、鸡蛋在一个篮子</translation>
    </message>
    <message>
        <source>Time: plan and spent</source>
        <translation>时间：计划与实际</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>调整…</translation>
    </message>
    <message>
        <source>Plan hours…</source>
        <translation>设定时间…</translation>
    </message>
    <message>
        <source>By week…</source>
        <translation>按周…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>顺序…</translation>
    </message>
    <message>
        <source>Visit list</source>
        <translation>拜访单</translation>
    </message>
    <message>
        <source>Deals that deserve the week</source>
        <translation>本周值得做的项目</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已排活动</translation>
    </message>
    <message>
        <source>Enter opens · D done · P plan · M move · T tool</source>
        <translation>回车打开 · D 完成 · P 安排 · M 改期 · T 工具</translation>
    </message>
    <message>
        <source>{deals} that deserve this week</source>
        <translation>本周值得做的 {deals}</translation>
    </message>
    <message>
        <source>{deals} that cannot wait today</source>
        <translation>今天非做不可的 {deals}</translation>
    </message>
    <message>
        <source>{day}, {weekday} · week {week} · {order}</source>
        <translation>{day} {weekday} · 第 {week} 周 · 顺序：{order}</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>要留意</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>马上处理</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>轻重</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Deal or customer</source>
        <translation>项目或客户</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Every finding</source>
        <translation>全部问题</translation>
    </message>
    <message>
        <source>No deal is found. Choose All, or clear the search with Esc.</source>
        <translation>没有符合的项目。选「全部」，或按 Esc 清除搜索。</translation>
    </message>
    <message>
        <source>No open deal yet. Q adds one in a line, Ctrl+I brings in a spreadsheet.</source>
        <translation>还没有在手项目。按 Q 用一行话新建，按 Ctrl+I 导入表格。</translation>
    </message>
    <message>
        <source>Nothing is planned or overdue. P plans for the chosen deal.</source>
        <translation>没有已排或逾期的活动。选中项目按 P 安排一项。</translation>
    </message>
    <message>
        <source>{count}, until {day}</source>
        <translation>{count} 项，到 {day}</translation>
    </message>
    <message>
        <source>Health: act now on {act}…</source>
        <translation>健康检查：{act} 单要马上处理…</translation>
    </message>
    <message>
        <source>{order} (the method)</source>
        <translation>{order}（方法的顺序）</translation>
    </message>
    <message>
        <source>1</source>
        <translation>先</translation>
    </message>
    <message>
        <source>2</source>
        <translation>再</translation>
    </message>
    <message>
        <source>3</source>
        <translation>后</translation>
    </message>
    <message>
        <source>Close: {state}</source>
        <translation>收 {state}</translation>
    </message>
    <message>
        <source>Fill: {state}</source>
        <translation>补 {state}</translation>
    </message>
    <message>
        <source>Push: {state}</source>
        <translation>推 {state}</translation>
    </message>
    <message>
        <source>nearest to signing, take them first</source>
        <translation>离签约最近，先拿下</translation>
    </message>
    <message>
        <source>else the top runs dry</source>
        <translation>不补，顶部就要干</translation>
    </message>
    <message>
        <source>one push away from the best few</source>
        <translation>推一步就可能成最佳</translation>
    </message>
    <message>
        <source>first {verb}</source>
        <translation>先{verb}</translation>
    </message>
    <message>
        <source>then {verb}</source>
        <translation>再{verb}</translation>
    </message>
    <message>
        <source>last {verb}</source>
        <translation>后{verb}</translation>
    </message>
    <message>
        <source>close the best few</source>
        <translation>收最佳</translation>
    </message>
    <message>
        <source>fill search</source>
        <translation>补搜索</translation>
    </message>
    <message>
        <source>push the funnel</source>
        <translation>推漏斗</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Next step · tool · how</source>
        <translation>下一步 · 工具 · 怎么做</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么是它</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>无计划</translation>
    </message>
    <message>
        <source>Ready to move on</source>
        <translation>可推进</translation>
    </message>
    <message>
        <source>In step with the customer</source>
        <translation>与客户同步</translation>
    </message>
    <message>
        <source>Expected {day}</source>
        <translation>预计 {day} 签约</translation>
    </message>
    <message>
        <source>Priority {priority}</source>
        <translation>{priority} 级项目</translation>
    </message>
    <message>
        <source>{picks} of {total} suggested</source>
        <translation>建议 {picks} 单 · 共 {total} 单</translation>
    </message>
    <message>
        <source>No open deal is here.</source>
        <translation>这里没有在手项目。</translation>
    </message>
    <message>
        <source>Your time shares leave nothing for these.</source>
        <translation>按你的时间比例，这一类没有安排。</translation>
    </message>
    <message>
        <source>Nothing here must be done today.</source>
        <translation>今天这里没有非做不可的。</translation>
    </message>
    <message>
        <source>Move on to step {stage}</source>
        <translation>推进到第 {stage} 步</translation>
    </message>
    <message>
        <source>Win it</source>
        <translation>签下来</translation>
    </message>
    <message>
        <source>Tool: {tool}</source>
        <translation>工具：{tool}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>核对清单</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Ahead of the customer</source>
        <translation>超前于客户</translation>
    </message>
    <message>
        <source>Behind the customer</source>
        <translation>落后于客户</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>没有下一步</translation>
    </message>
    <message>
        <source>Next action overdue</source>
        <translation>下一步逾期</translation>
    </message>
    <message>
        <source>Expected day past</source>
        <translation>预计日已过</translation>
    </message>
    <message>
        <source>Influence window closing</source>
        <translation>影响窗口将关</translation>
    </message>
    <message>
        <source>Influence window closed</source>
        <translation>影响窗口已关</translation>
    </message>
    <message>
        <source>No progress</source>
        <translation>没有进展</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>停留过久</translation>
    </message>
    <message>
        <source>Contact rhythm missed</source>
        <translation>联系太少</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>债务</translation>
    </message>
    <message>
        <source>Expected day put off</source>
        <translation>预计日推后</translation>
    </message>
    <message>
        <source>One source alone</source>
        <translation>证据只靠一人</translation>
    </message>
    <message>
        <source>Coach untested</source>
        <translation>线人未经检验</translation>
    </message>
    <message>
        <source>{deals} looked at, act now on {act}</source>
        <translation>检查 {deals}，要马上处理 {act} 单</translation>
    </message>
    <message>
        <source>The funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}：{sentence}</translation>
    </message>
    <message>
        <source>all open deals together</source>
        <translation>全部在手项目</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有问题</translation>
    </message>
</context>
</TS>
