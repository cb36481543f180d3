<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CentreReport</name>
    <message>
        <source>Buying centre of the deal</source>
        <translation>采购小组关系图</translation>
    </message>
    <message>
        <source>Nobody is known yet on the customer&apos;s side.</source>
        <translation>客户方还没有认识的人。</translation>
    </message>
    <message>
        <source>No rule of the buying centre is broken.</source>
        <translation>采购小组没有违反任何规则。</translation>
    </message>
    <message>
        <source>What the map says</source>
        <translation>这张图说明什么</translation>
    </message>
    <message>
        <source>{met} of {count} met</source>
        <translation>{count} 人，见过 {met} 人</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Buying centre</source>
        <translation>采购小组</translation>
    </message>
    <message>
        <source>squares right = for us · discs left = against · dashed = not met · heavy box = coach · bar, line width = influence</source>
        <translation>右侧方块 = 支持 · 左侧圆点 = 反对 · 虚线框 = 未见过 · 粗框 = 线人 · 竖条、线粗 = 影响力</translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message>
        <source>Two days side by side</source>
        <translation>两日对比</translation>
    </message>
    <message>
        <source>What changed between two days</source>
        <translation>两日之间的变动</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Nothing happened to any deal between these two days.</source>
        <translation>这两天之间，没有项目发生变动。</translation>
    </message>
    <message>
        <source>What happened to each deal</source>
        <translation>每个项目的变动</translation>
    </message>
    <message>
        <source>{percent} of the start</source>
        <translation>为期初的 {percent}</translation>
    </message>
    <message>
        <source>Open at the start</source>
        <translation>期初在手</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
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
        <source>Open at the end</source>
        <translation>期末在手</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>净变动</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录日期</translation>
    </message>
    <message>
        <source>By the days things were recorded; moves of one day net out. Start + new + reopened + resumed + grown − shrunk − won − lost − parked − removed = end, to the cent. Unknown amounts are in no sum.</source>
        <translation>按记录日期计算；同一天内的来回抵消不计。期初 + 新增 + 重开 + 恢复 + 增额 − 减额 − 赢单 − 丢单 − 搁置 − 删除 = 期末，分毫不差。金额未定的不计入合计。</translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>Kind</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>with the way there</source>
        <translation>含路上时间</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>见到的人</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>what was said and by whom, in their words</source>
        <translation>谁说了什么，记原话</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>我方承诺</translation>
    </message>
    <message>
        <source>who does it by when</source>
        <translation>谁在哪天之前做</translation>
    </message>
    <message>
        <source>What they promised us</source>
        <translation>对方承诺</translation>
    </message>
    <message>
        <source>the sign of real interest</source>
        <translation>肯答应，才是真有兴趣</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Our milestones: proved today</source>
        <translation>我方里程碑：今天得到证实的</translation>
    </message>
    <message>
        <source>The customer&apos;s signs: given today</source>
        <translation>客户指标：今天给出的</translation>
    </message>
    <message>
        <source>Attitudes towards us, as seen today</source>
        <translation>今天看到的态度</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>DebriefReport</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页 / 共 {pages} 页</translation>
    </message>
    <message>
        <source>The numbers are those of the form on the screen: type it in from top to bottom.</source>
        <translation>编号与屏幕上的表单一致，回来照着从上往下录入。</translation>
    </message>
    <message>
        <source>Debrief to fill in by hand</source>
        <translation>拜访记录单（手填）</translation>
    </message>
    <message>
        <source>proved, said by: ____________________</source>
        <translation>已证实，谁说的：____________________</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Copy the chart &quot;{title}&quot;</source>
        <translation>复制图表“{title}”</translation>
    </message>
</context>
<context>
    <name>FlowReport</name>
    <message>
        <source>Funnel and flow figures</source>
        <translation>漏斗与流量指标</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} 至 {end}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Stage figures</source>
        <translation>各步指标</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Velocity and its levers</source>
        <translation>销售速度与杠杆</translation>
    </message>
    <message>
        <source>Why deals are lost</source>
        <translation>丢单原因</translation>
    </message>
    <message>
        <source>Nothing was lost in the period.</source>
        <translation>期间内没有丢单。</translation>
    </message>
    <message>
        <source>Nothing was closed in the period.</source>
        <translation>期间内无结案。</translation>
    </message>
    <message>
        <source>Win rate by state reached</source>
        <translation>赢单率：按走到的状态</translation>
    </message>
    <message>
        <source>Win rate by source</source>
        <translation>赢单率：按来源</translation>
    </message>
    <message>
        <source>Win rate by industry</source>
        <translation>赢单率：按行业</translation>
    </message>
    <message>
        <source>Win rate by rival</source>
        <translation>赢单率：按对手</translation>
    </message>
    <message>
        <source>left behind unproved, of the deals that passed the stage</source>
        <translation>越过该步的项目中，带着未完成里程碑走的比例</translation>
    </message>
    <message>
        <source>No closed deal of the period has left a milestone behind.</source>
        <translation>期间内结案的项目没有欠过里程碑。</translation>
    </message>
    <message>
        <source>Leak map</source>
        <translation>漏点图</translation>
    </message>
    <message>
        <source>twelve months, with parked deals</source>
        <translation>近十二个月，含搁置项目</translation>
    </message>
    <message>
        <source>Stock per stage</source>
        <translation>各步存量</translation>
    </message>
    <message>
        <source>Amount {unit}</source>
        <translation>金额（{unit}）</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>单数</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>Inflow</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>Outflow</source>
        <translation>流出</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Loss rate</source>
        <translation>流失率</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>中位天数</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <source>Rival</source>
        <translation>对手</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>By</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Before losses</source>
        <translation>丢单前</translation>
    </message>
    <message>
        <source>Before wins</source>
        <translation>赢单前</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>End</source>
        <translation>期末</translation>
    </message>
</context>
<context>
    <name>ForecastReport</name>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Forecast by quarter and month</source>
        <translation>按季、按月的预测</translation>
    </message>
    <message>
        <source>{quarter} in blocks</source>
        <translation>{quarter} 分块口径</translation>
    </message>
    <message>
        <source>Past forecasts and what came</source>
        <translation>以往预测与实际</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>A deal belongs to a period if it was won in it, or is expected in it now, was at its loss, or was on the eve.</source>
        <translation>属于本期的项目：本期赢单，或预计签约日现在、丢单时或期初前一天落在本期。</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>分块</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>单数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>证实</translation>
    </message>
    <message>
        <source>Undated, apart</source>
        <translation>另列：未定日期</translation>
    </message>
    <message>
        <source>No quarter has been finished since this file was begun.</source>
        <translation>自建立此文件以来还没有完整结束的季度。</translation>
    </message>
</context>
<context>
    <name>FunnelReport</name>
    <message>
        <source>The ten highest by proved value</source>
        <translation>证实加权最高的十单</translation>
    </message>
    <message>
        <source>No open deals yet.</source>
        <translation>还没有在手项目。</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>会议决定</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Sales funnel</source>
        <translation>销售漏斗</translation>
    </message>
    <message>
        <source>compared with the print of {day}</source>
        <translation>与上次打印（{day}）比较</translation>
    </message>
    <message>
        <source>first print</source>
        <translation>首次打印</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页 / 共 {pages} 页</translation>
    </message>
    <message>
        <source>last print {value}</source>
        <translation>上次 {value}</translation>
    </message>
    <message>
        <source>not proved {value}</source>
        <translation>缺证据 {value}</translation>
    </message>
    <message>
        <source>no goal set</source>
        <translation>未设目标</translation>
    </message>
    <message>
        <source>goal {goal} · {share}</source>
        <translation>目标 {goal} · {share}</translation>
    </message>
    <message>
        <source>parked beside {n}</source>
        <translation>另搁置 {n}</translation>
    </message>
    <message>
        <source>unknown amount {n}</source>
        <translation>金额未定 {n}</translation>
    </message>
    <message>
        <source>{n} out of step · {debts} with debt</source>
        <translation>{n} 不同步 · {debts} 单有债务</translation>
    </message>
    <message>
        <source>Weighted value (claimed)</source>
        <translation>加权金额（主张）</translation>
    </message>
    <message>
        <source>Weighted value (proved)</source>
        <translation>加权金额（证实）</translation>
    </message>
    <message>
        <source>Won this quarter</source>
        <translation>本季赢单</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>在手</translation>
    </message>
    <message>
        <source>To act on</source>
        <translation>需处理</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>{n} 逾期</translation>
    </message>
    <message>
        <source>claimed only, not proved</source>
        <translation>仅主张、客户未证实</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>{n} in all, in {unit}</source>
        <translation>{n} 件，单位{unit}</translation>
    </message>
    <message>
        <source>Changes since the last print</source>
        <translation>自上次以来的变化</translation>
    </message>
    <message>
        <source>This is the first print. The next one shows what has changed since.</source>
        <translation>这是首次打印，下次打印将列出此后的变化。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 件</translation>
    </message>
    <message>
        <source>{n} deals began above stage 1</source>
        <translation>{n} 单从第 1 步之后开始</translation>
    </message>
    <message>
        <source>ahead = our stage − 1 − confirmed, behind = confirmed − our stage, else in step</source>
        <translation>超前 = 我方步骤 − 1 − 确认到，落后 = 确认到 − 我方步骤，其余同步</translation>
    </message>
    <message>
        <source>ahead of the customer</source>
        <translation>超前客户</translation>
    </message>
    <message>
        <source>behind the customer</source>
        <translation>落后客户</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>债务</translation>
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
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Grown</source>
        <translation>增额</translation>
    </message>
    <message>
        <source>Shrunk</source>
        <translation>减额</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重开</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>to a competitor</source>
        <translation>输给对手</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>客户未决策</translation>
    </message>
    <message>
        <source>other cause</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>stage {stage}</source>
        <translation>第 {stage} 步</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>ahead {n}</source>
        <translation>超前 {n}</translation>
    </message>
    <message>
        <source>behind {n}</source>
        <translation>落后 {n}</translation>
    </message>
</context>
<context>
    <name>HealthReport</name>
    <message>
        <source>Health of deals and funnel</source>
        <translation>项目与漏斗健康检查</translation>
    </message>
    <message>
        <source>The funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>None of the four illnesses is found.</source>
        <translation>四种毛病都没有。</translation>
    </message>
    <message>
        <source>The deals</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Open deals that are not parked</source>
        <translation>在手且未搁置的项目</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>马上处理</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Bold: act now. Days in a step are working days by the Chinese calendar, against your own median from five finished stays on. Parked deals are left out.</source>
        <translation>粗体＝马上处理。停留按中国日历的工作日计，满五次后与你自己的中位数比。搁置的项目不计。</translation>
    </message>
    <message>
        <source>ahead of the customer</source>
        <translation>超前</translation>
    </message>
    <message>
        <source>behind the customer</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>债务</translation>
    </message>
</context>
<context>
    <name>HoursReport</name>
    <message>
        <source>Hours: plan and spent</source>
        <translation>时间：计划与实际</translation>
    </message>
    <message>
        <source>No plan yet: hours and shares are yours to set, on page Today.</source>
        <translation>还没有计划：每周小时和比例由你自己在「今日」页设定。</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>各周</translation>
    </message>
    <message>
        <source>hours spent / planned</source>
        <translation>已用 / 计划小时</translation>
    </message>
    <message>
        <source>the last {weeks} weeks</source>
        <translation>近 {weeks} 周</translation>
    </message>
    <message>
        <source>What an hour brought</source>
        <translation>每小时换来什么</translation>
    </message>
    <message>
        <source>Does search feed the funnel?</source>
        <translation>搜索养得活漏斗吗</translation>
    </message>
    <message>
        <source>No day within a year on which the funnel would be empty can be told.</source>
        <translation>一年之内算不出漏斗会空的日子。</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>An activity&apos;s minutes belong to the state its deal stood in that day. Value gained = amount × the rise of the success rate over the steps of the state a deal left.</source>
        <translation>活动的分钟数算在当天项目所处的状态里。推进价值＝金额 × 离开该状态时各步带来的成功率提升。</translation>
    </message>
    <message>
        <source>{spent} of {planned} h</source>
        <translation>已用 {spent} / 计划 {planned} 小时</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Deals carried on</source>
        <translation>推出单数</translation>
    </message>
    <message>
        <source>Value gained</source>
        <translation>推进价值</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Amount unknown</source>
        <translation>金额未定</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>PowerPoint 幻灯片</translation>
    </message>
    <message>
        <source>Excel tables</source>
        <translation>Excel 表格</translation>
    </message>
    <message>
        <source>Charts as PNG</source>
        <translation>图表（PNG 图片）</translation>
    </message>
    <message>
        <source>Charts as SVG</source>
        <translation>图表（SVG 矢量图）</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title}（续）</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键数字</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Project progress</source>
        <translation>项目进展</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页 / 共 {pages} 页</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>尚未到</translation>
    </message>
    <message>
        <source>Expected signing: {day}</source>
        <translation>预计签约：{day}</translation>
    </message>
    <message>
        <source>Your steps</source>
        <translation>贵方采购步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Planned together</source>
        <translation>双方安排</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>暂无安排。</translation>
    </message>
    <message>
        <source>People at your side</source>
        <translation>贵方参与人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Evidence: our milestones</source>
        <translation>证据：我方里程碑</translation>
    </message>
    <message>
        <source>Evidence: the customer&apos;s signs</source>
        <translation>证据：客户指标</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>proved {value}</source>
        <translation>证实 {value}</translation>
    </message>
    <message>
        <source>{n} milestones owed</source>
        <translation>欠 {n} 个里程碑</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权金额</translation>
    </message>
    <message>
        <source>Rate claimed / proved</source>
        <translation>成功率 主张/证实</translation>
    </message>
    <message>
        <source>Twin gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Expected signing</source>
        <translation>预计签约</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Buying centre</source>
        <translation>采购小组</translation>
    </message>
    <message>
        <source>Nobody is known yet on the customer&apos;s side.</source>
        <translation>客户方还没有认识的人。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Backwards from {day}</source>
        <translation>从 {day} 倒排</translation>
    </message>
    <message>
        <source>{n} working days too late</source>
        <translation>已晚 {n} 个工作日</translation>
    </message>
    <message>
        <source>Help wanted</source>
        <translation>需要领导支持</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No deal is stalled or at risk.</source>
        <translation>没有停滞或有风险的项目。</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Beside it there are deals in {currencies}.</source>
        <translation>另有 {currencies} 的项目，未计入。</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>已实现</translation>
    </message>
    <message>
        <source>Main, 90 % and above</source>
        <translation>主要：90% 及以上</translation>
    </message>
    <message>
        <source>Main, 50–89 %</source>
        <translation>主要：50–89%</translation>
    </message>
    <message>
        <source>Early, under 50 %</source>
        <translation>早期：50% 以下</translation>
    </message>
    <message>
        <source>Not realised: lost</source>
        <translation>未实现：丢单</translation>
    </message>
    <message>
        <source>Delayed, not lost</source>
        <translation>延期未丢</translation>
    </message>
    <message>
        <source>No expected day</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>Forecast {quarter}</source>
        <translation>{quarter}预测</translation>
    </message>
    <message>
        <source>no goal set</source>
        <translation>未设目标</translation>
    </message>
    <message>
        <source>goal {goal} · {share}</source>
        <translation>目标 {goal} · {share}</translation>
    </message>
    <message>
        <source>Outlook, claimed</source>
        <translation>预计（主张）</translation>
    </message>
    <message>
        <source>Outlook, proved</source>
        <translation>预计（证实）</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>分块</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>单数</translation>
    </message>
    <message>
        <source>Amount {unit}</source>
        <translation>金额 {unit}</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>证实</translation>
    </message>
    <message>
        <source>{n} of unknown amount</source>
        <translation>金额未定 {n} 单</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Work on next</source>
        <translation>下一个该攻的</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>No help is asked for. Write it into a deal&apos;s field &quot;Help wanted from the boss&quot;.</source>
        <translation>没有提出需要支持的事项。请写在项目的“需要领导支持”一栏里。</translation>
    </message>
    <message>
        <source>No open deals yet.</source>
        <translation>还没有在手项目。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Progress: ours · the customer&apos;s</source>
        <translation>进度：我方 · 客户</translation>
    </message>
    <message>
        <source>Node: expected</source>
        <translation>节点：预计签约</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源投入</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Correction: next</source>
        <translation>纠正与下一步</translation>
    </message>
    <message>
        <source>{n} done · {hours} h · {people} met</source>
        <translation>{n} 次 · {hours} 小时 · {people} 人</translation>
    </message>
    <message>
        <source>Sales meeting</source>
        <translation>销售漏斗周会</translation>
    </message>
    <message>
        <source>since the pack of {day}</source>
        <translation>与 {day} 的会议包比较</translation>
    </message>
    <message>
        <source>What happened since the last pack</source>
        <translation>自上次会议包以来</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>会议决定</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>This is the first pack. The next one says what has changed since.</source>
        <translation>这是第一份会议包，下一份会列出这之后的变化。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>In this pack</source>
        <translation>本会议包内容</translation>
    </message>
    <message>
        <source>Cover with the five figures</source>
        <translation>封面与五个数字</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Waterfall since the last pack</source>
        <translation>自上次会议包以来的增减</translation>
    </message>
    <message>
        <source>Forecast by quarter</source>
        <translation>季度预测</translation>
    </message>
    <message>
        <source>Board on one page</source>
        <translation>看板一页</translation>
    </message>
    <message>
        <source>Stalled and at risk</source>
        <translation>停滞与风险</translation>
    </message>
    <message>
        <source>Progress of all projects</source>
        <translation>销售项目推进一览表</translation>
    </message>
    <message>
        <source>One page per chosen deal</source>
        <translation>选定项目每单一页</translation>
    </message>
    <message>
        <source>What</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Deal by deal</source>
        <translation>逐单列出</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>推进</translation>
    </message>
    <message>
        <source>Moved back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 单</translation>
    </message>
    <message>
        <source>dashed = parked · days in the stage at the right</source>
        <translation>虚线框 = 搁置 · 右侧为本步停留天数</translation>
    </message>
    <message>
        <source>No deal was chosen for a page of its own.</source>
        <translation>没有选定要单独成页的项目。</translation>
    </message>
    <message>
        <source>compared with the pack of {day}</source>
        <translation>与 {day} 的会议包比较</translation>
    </message>
    <message>
        <source>first pack</source>
        <translation>第一份会议包</translation>
    </message>
    <message>
        <source>ahead = our stage − 1 − confirmed, behind = confirmed − our stage, else in step</source>
        <translation>超前 = 我方步骤 − 1 − 确认到，落后 = 确认到 − 我方步骤，其余同步</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>债务</translation>
    </message>
    <message>
        <source>ahead of the customer</source>
        <translation>超前客户</translation>
    </message>
    <message>
        <source>behind the customer</source>
        <translation>落后客户</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
</context>
<context>
    <name>PackController</name>
    <message>
        <source>Save the printed pack</source>
        <translation>保存打印过的会议包</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Meeting pack</source>
        <translation>会议包</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>给谁看</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>包括哪些部分</translation>
    </message>
    <message>
        <source>Deals with a page of their own</source>
        <translation>哪些项目单独成页</translation>
    </message>
    <message>
        <source>For myself</source>
        <translation>自己用</translation>
    </message>
    <message>
        <source>For the boss</source>
        <translation>给领导</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>给客户</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Search deals</source>
        <translation>搜索项目</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Everything, your private notes too.</source>
        <translation>全部内容，含自己的备注。</translation>
    </message>
    <message>
        <source>Everything but your private notes.</source>
        <translation>除自己的备注外的全部内容。</translation>
    </message>
    <message>
        <source>Only the customer&apos;s own steps, people and dates; no prices, no coach, no notes, no attitudes. The deals chosen must be of one customer.</source>
        <translation>只有客户自己的步骤、人员和日期；没有价格、线人、备注和态度。所选项目必须属于同一家客户。</translation>
    </message>
</context>
<context>
    <name>PackListDialog</name>
    <message>
        <source>Printed packs</source>
        <translation>打印过的会议包</translation>
    </message>
    <message>
        <source>No pack has been printed yet. Each one that is printed or saved as PDF is kept here, as it was.</source>
        <translation>还没有打印过会议包。每一份打印或存成 PDF 的，都会原样留在这里。</translation>
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
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>for myself</source>
        <translation>自己用</translation>
    </message>
    <message>
        <source>for the boss</source>
        <translation>给领导</translation>
    </message>
    <message>
        <source>for the customer</source>
        <translation>给客户</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>There is no plan: it needs an open deal with the day of its tender or signing.</source>
        <translation>没有倒排计划：需要一个进行中的项目，并填好招标日或预计签约日。</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页 / 共 {pages} 页</translation>
    </message>
    <message>
        <source>Due days are working days; a stage takes your median, else the usual days.</source>
        <translation>到期日都是工作日；每步用你自己的中位天数，没有就用常规天数。</translation>
    </message>
    <message>
        <source>A year in it has no decreed holidays yet: estimated.</source>
        <translation>其中有一年的放假安排还没公布，按法定假日估计。</translation>
    </message>
    <message>
        <source>can be reached</source>
        <translation>来得及</translation>
    </message>
    <message>
        <source>too late at the usual pace</source>
        <translation>按通常进度来不及</translation>
    </message>
    <message>
        <source>owed from an earlier step</source>
        <translation>前面步骤欠下的</translation>
    </message>
    <message>
        <source>Backward plan</source>
        <translation>倒排计划</translation>
    </message>
    <message>
        <source>estimated from the signing back</source>
        <translation>由签约日倒推估计</translation>
    </message>
    <message>
        <source>{n} working days</source>
        <translation>{n} 个工作日</translation>
    </message>
    <message>
        <source>{days} missing between tender and signing</source>
        <translation>招标到签约少 {days}</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>招标</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>Window to influence</source>
        <translation>影响窗口</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>until the tender</source>
        <translation>到招标为止</translation>
    </message>
    <message>
        <source>Already too late by</source>
        <translation>已经晚了</translation>
    </message>
    <message>
        <source>at the usual pace</source>
        <translation>按通常进度</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Too late by</source>
        <translation>晚</translation>
    </message>
    <message>
        <source>Days of the stage</source>
        <translation>本步天数</translation>
    </message>
    <message>
        <source>your median {days}</source>
        <translation>你的中位 {days}</translation>
    </message>
    <message>
        <source>usual {days}</source>
        <translation>常规 {days}</translation>
    </message>
</context>
<context>
    <name>PositionsReport</name>
    <message>
        <source>Ahead and behind</source>
        <translation>超前与落后</translation>
    </message>
    <message>
        <source>Ahead of the customer, behind the customer</source>
        <translation>超前客户与落后客户</translation>
    </message>
    <message>
        <source>Ahead of the customer</source>
        <translation>超前客户</translation>
    </message>
    <message>
        <source>Behind the customer</source>
        <translation>落后客户</translation>
    </message>
    <message>
        <source>No open deal.</source>
        <translation>没有项目。</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Open deals that are not parked</source>
        <translation>未结束、未搁置的项目</translation>
    </message>
    <message>
        <source>{amount} claimed without proof</source>
        <translation>{amount} 只声称、未证实</translation>
    </message>
    <message>
        <source>{n} parked beside</source>
        <translation>另有搁置 {n} 单</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>超前</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Our step</source>
        <translation>我方步骤</translation>
    </message>
    <message>
        <source>Customer&apos;s step</source>
        <translation>客户步骤</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>风险金额</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>下一步该做什么</translation>
    </message>
    <message>
        <source>Ahead = our stage − 1 − confirmed, behind = confirmed − our stage. Moves count from the day they happened, evidence from the day it was recorded; a run begins on the first day at whose end the deal was on this side.</source>
        <translation>超前 = 我方步骤 − 1 − 已确认；落后 = 已确认 − 我方步骤。推进按发生日计，证据按记录日计；自哪天起，指当天结束时已处于这一侧的第一天。</translation>
    </message>
    <message>
        <source>ahead of the customer</source>
        <translation>超前客户</translation>
    </message>
    <message>
        <source>behind the customer</source>
        <translation>落后客户</translation>
    </message>
</context>
<context>
    <name>PostMortem</name>
    <message>
        <source>Post-mortem of the deal</source>
        <translation>项目复盘</translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation>说明了什么</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>怎样走过来</translation>
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
    <message>
        <source>What we do otherwise next time</source>
        <translation>下次怎样改进</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Gap then</source>
        <translation>当时差距</translation>
    </message>
    <message>
        <source>Waived, and why</source>
        <translation>豁免与理由</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Written by the journal itself: moves by the day they happened, the customer&apos;s signs by the day they were recorded.</source>
        <translation>由日志自动写成：推进按发生日，客户指标按记录日。</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>正在准备页面…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>ReportController</name>
    <message>
        <source>Save the report</source>
        <translation>保存报表</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Funnel page</source>
        <translation>漏斗页</translation>
    </message>
    <message>
        <source>Flow figures</source>
        <translation>流量指标</translation>
    </message>
    <message>
        <source>Meeting pack</source>
        <translation>会议包</translation>
    </message>
</context>
<context>
    <name>ToolReport</name>
    <message>
        <source>No tool of this deal has been filled in yet.</source>
        <translation>本项目还没有填过辅助工具。</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页 / 共 {pages} 页</translation>
    </message>
    <message>
        <source>The numbers are those of the form on the screen.</source>
        <translation>编号与屏幕上的表单一致。</translation>
    </message>
    <message>
        <source>Tools to fill in by hand</source>
        <translation>辅助工具（手填）</translation>
    </message>
    <message>
        <source>Tools filled in</source>
        <translation>辅助工具（已填）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>TopDeals</name>
    <message>
        <source>Deal</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Amount {unit}</source>
        <translation>金额 {unit}</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Proved {unit}</source>
        <translation>证实 {unit}</translation>
    </message>
    <message>
        <source>Our stage</source>
        <translation>我方步骤</translation>
    </message>
    <message>
        <source>Customer&apos;s step</source>
        <translation>客户步骤</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>确认到</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>停留 天</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>VisitBrief</name>
    <message>
        <source>Notes</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页 / 共 {pages} 页</translation>
    </message>
    <message>
        <source>to do in this step</source>
        <translation>本步待办</translation>
    </message>
    <message>
        <source>owed from an earlier step</source>
        <translation>前面步骤欠下的</translation>
    </message>
    <message>
        <source>Visit brief to fill in by hand</source>
        <translation>拜访单（手填）</translation>
    </message>
    <message>
        <source>Visit brief</source>
        <translation>拜访单</translation>
    </message>
    <message>
        <source>we are ahead by {n}</source>
        <translation>我方超前 {n}</translation>
    </message>
    <message>
        <source>the customer is ahead by {n}</source>
        <translation>客户超前 {n}</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Expected signing</source>
        <translation>预计签约</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>上次见面</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>下次见面</translation>
    </message>
    <message>
        <source>Open milestones</source>
        <translation>未完成的里程碑</translation>
    </message>
    <message>
        <source>Signs the customer has not given</source>
        <translation>客户还没给出的指标</translation>
    </message>
    <message>
        <source>Three questions to ask</source>
        <translation>要问的三个问题</translation>
    </message>
    <message>
        <source>Whom to meet</source>
        <translation>要见的人</translation>
    </message>
    <message>
        <source>Last promises</source>
        <translation>最近的承诺</translation>
    </message>
    <message>
        <source>What the coach said, to be tested</source>
        <translation>线人说过、还待核实的话</translation>
    </message>
    <message>
        <source>None: everything in this step is done.</source>
        <translation>没有：本步都已完成。</translation>
    </message>
    <message>
        <source>who can say it: {who}</source>
        <translation>谁能说：{who}</translation>
    </message>
    <message>
        <source>None: the customer has given all eight.</source>
        <translation>没有：八项指标客户都已给出。</translation>
    </message>
    <message>
        <source>No question is open: ask what has changed.</source>
        <translation>没有未决的问题：问问有什么变化。</translation>
    </message>
    <message>
        <source>Nobody is known yet on the customer&apos;s side: find out who decides.</source>
        <translation>客户那边还一个人都不认识：先弄清谁说了算。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>met</source>
        <translation>见过</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>没见过</translation>
    </message>
    <message>
        <source>we</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>they</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>None was written down.</source>
        <translation>没有记下承诺。</translation>
    </message>
    <message>
        <source>Nothing waits to be tested.</source>
        <translation>没有待核实的话。</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 项</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Visit list of the week</source>
        <translation>本周拜访单</translation>
    </message>
    <message>
        <source>{picks} of {total}</source>
        <translation>{picks} 单 · 共 {total} 单</translation>
    </message>
    <message>
        <source>No deal.</source>
        <translation>没有项目。</translation>
    </message>
    <message>
        <source>Planned and overdue</source>
        <translation>已排与逾期</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>没有已排的活动。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Next, by when</source>
        <translation>下一步、何时</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Tick the ring when done; note minutes and result, then enter them on page Today with D.</source>
        <translation>做完在圈里打勾，记下分钟和结果，回来在「今日」页按 D 录入。</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>How</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>With</source>
        <translation>和谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>什么事</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
</context>
</TS>
