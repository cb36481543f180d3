<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Added: {who}</source>
        <translation>已新增：{who}</translation>
    </message>
    <message>
        <source>Edited: {who}</source>
        <translation>已修改：{who}</translation>
    </message>
    <message>
        <source>Checked: {who}</source>
        <translation>已核对：{who}</translation>
    </message>
    <message>
        <source>Deleted: {who}</source>
        <translation>已删除：{who}</translation>
    </message>
    <message>
        <source>Put in order: {who}</source>
        <translation>已调整顺序：{who}</translation>
    </message>
    <message>
        <source>Moved on: {who} → {to}</source>
        <translation>已推进：{who} → {to}</translation>
    </message>
    <message>
        <source>Moved back: {who} → {to}</source>
        <translation>已退回：{who} → {to}</translation>
    </message>
    <message>
        <source>Won: {who}</source>
        <translation>已赢单：{who}</translation>
    </message>
    <message>
        <source>Lost: {who}</source>
        <translation>已丢单：{who}</translation>
    </message>
    <message>
        <source>Parked until {until}: {who}</source>
        <translation>已搁置至 {until}：{who}</translation>
    </message>
    <message>
        <source>Resumed: {who}</source>
        <translation>已恢复：{who}</translation>
    </message>
    <message>
        <source>Reopened: {who} → {to}</source>
        <translation>已重新打开：{who} → {to}</translation>
    </message>
    <message>
        <source>Expected in {month}: {who}</source>
        <translation>预计签约改到 {month}：{who}</translation>
    </message>
    <message>
        <source>Expected day taken away: {who}</source>
        <translation>已取消预计签约日：{who}</translation>
    </message>
    <message>
        <source>Imported {source}: {new} new, {changed} changed</source>
        <translation>已导入 {source}：新增 {new}，改动 {changed}</translation>
    </message>
    <message>
        <source>Customer added: {name}</source>
        <translation>已新增客户：{name}</translation>
    </message>
    <message>
        <source>Customer edited: {name}</source>
        <translation>已修改客户：{name}</translation>
    </message>
    <message>
        <source>Customer deleted: {name}</source>
        <translation>已删除客户：{name}</translation>
    </message>
    <message>
        <source>Merged into {name}: {gone}</source>
        <translation>已将 {gone} 并入 {name}</translation>
    </message>
    <message>
        <source>Contact added: {name}</source>
        <translation>已新增联系人：{name}</translation>
    </message>
    <message>
        <source>Contact edited: {name}</source>
        <translation>已修改联系人：{name}</translation>
    </message>
    <message>
        <source>Contact deleted: {name}</source>
        <translation>已删除联系人：{name}</translation>
    </message>
    <message>
        <source>Noted what {person} said: {who}</source>
        <translation>记下{person}说的话：{who}</translation>
    </message>
    <message>
        <source>Changed what {person} said: {who}</source>
        <translation>修改{person}说的话：{who}</translation>
    </message>
    <message>
        <source>Judged what {person} said: {who}</source>
        <translation>判定{person}说的话：{who}</translation>
    </message>
    <message>
        <source>What {person} said proved true: {who}</source>
        <translation>{person}的话证实为真：{who}</translation>
    </message>
    <message>
        <source>What {person} said proved false: {who}</source>
        <translation>{person}的话证实为假：{who}</translation>
    </message>
    <message>
        <source>Took away what {person} said: {who}</source>
        <translation>删除{person}说的话：{who}</translation>
    </message>
    <message>
        <source>{tool} filled in: {who}</source>
        <translation>填写{tool}：{who}</translation>
    </message>
    <message>
        <source>Visit logged: {who}</source>
        <translation>记录拜访：{who}</translation>
    </message>
    <message>
        <source>Steps planned: {who}</source>
        <translation>排入计划：{who}</translation>
    </message>
    <message>
        <source>Tool defined: {who}</source>
        <translation>定义工具：{who}</translation>
    </message>
    <message>
        <source>Tool retired: {who}</source>
        <translation>停用工具：{who}</translation>
    </message>
    <message>
        <source>{tool} taken away: {who}</source>
        <translation>移除{tool}：{who}</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>已更改设置</translation>
    </message>
    <message>
        <source>Title of the file changed</source>
        <translation>已修改文件标题</translation>
    </message>
    <message>
        <source>Owner of the file changed</source>
        <translation>已修改负责人</translation>
    </message>
    <message>
        <source>Main currency changed</source>
        <translation>已修改主币种</translation>
    </message>
    <message>
        <source>Time zone changed</source>
        <translation>已修改时区</translation>
    </message>
    <message>
        <source>Goal of the quarter changed</source>
        <translation>已修改季度目标</translation>
    </message>
    <message>
        <source>Backups folder changed</source>
        <translation>已修改备份文件夹</translation>
    </message>
    <message>
        <source>Meeting pack chosen</source>
        <translation>已选定会议包内容</translation>
    </message>
    <message>
        <source>Order of the week changed</source>
        <translation>已修改每周的先后顺序</translation>
    </message>
    <message>
        <source>Hours of the week planned</source>
        <translation>已安排每周时间</translation>
    </message>
    <message>
        <source>Playbook changed</source>
        <translation>修改了打法</translation>
    </message>
    <message>
        <source>Playbook changed: {stage}</source>
        <translation>修改了打法：{stage}</translation>
    </message>
    <message>
        <source>Playbook changed: {milestone}</source>
        <translation>修改了打法：{milestone}</translation>
    </message>
    <message>
        <source>Playbook changed: {indicator}</source>
        <translation>修改了打法：{indicator}</translation>
    </message>
    <message>
        <source>Milestone added: {name}</source>
        <translation>新增里程碑：{name}</translation>
    </message>
    <message>
        <source>Milestone retired: {milestone}</source>
        <translation>停用里程碑：{milestone}</translation>
    </message>
    <message>
        <source>Milestone in use again: {milestone}</source>
        <translation>恢复使用里程碑：{milestone}</translation>
    </message>
    <message>
        <source>Playbook back to the method</source>
        <translation>打法全部恢复为方法原样</translation>
    </message>
    <message>
        <source>Back to the method: {stage}</source>
        <translation>恢复为方法原样：{stage}</translation>
    </message>
    <message>
        <source>Back to the method: {milestone}</source>
        <translation>恢复为方法原样：{milestone}</translation>
    </message>
    <message>
        <source>Back to the method: {indicator}</source>
        <translation>恢复为方法原样：{indicator}</translation>
    </message>
    <message>
        <source>Playbook taken from {source}</source>
        <translation>从 {source} 导入了打法</translation>
    </message>
    <message>
        <source>Printed: {title}</source>
        <translation>已打印：{title}</translation>
    </message>
    <message>
        <source>File created</source>
        <translation>已建立文件</translation>
    </message>
    <message>
        <source>{name} and {more} more</source>
        <translation>{name}和另外 {more} 单</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Activity added: {who}</source>
        <translation>已新增活动：{who}</translation>
    </message>
    <message>
        <source>Activity changed: {who}</source>
        <translation>已修改活动：{who}</translation>
    </message>
    <message>
        <source>Activity done: {who}</source>
        <translation>已完成活动：{who}</translation>
    </message>
    <message>
        <source>Activity deleted: {who}</source>
        <translation>已删除活动：{who}</translation>
    </message>
    <message>
        <source>{person} added to {who}</source>
        <translation>{person}已加入：{who}</translation>
    </message>
    <message>
        <source>{person} changed in {who}</source>
        <translation>{person}已修改：{who}</translation>
    </message>
    <message>
        <source>{person} taken out of {who}</source>
        <translation>{person}已移出：{who}</translation>
    </message>
    <message>
        <source>Competitor {competitor} added: {who}</source>
        <translation>已添加竞争对手{competitor}：{who}</translation>
    </message>
    <message>
        <source>Competitor {competitor} changed: {who}</source>
        <translation>已修改竞争对手{competitor}：{who}</translation>
    </message>
    <message>
        <source>Competitor {competitor} taken away: {who}</source>
        <translation>已去掉竞争对手{competitor}：{who}</translation>
    </message>
    <message>
        <source>{document} attached: {who}</source>
        <translation>已添加附件 {document}：{who}</translation>
    </message>
    <message>
        <source>{document} changed: {who}</source>
        <translation>已修改附件 {document}：{who}</translation>
    </message>
    <message>
        <source>{document} taken away: {who}</source>
        <translation>已去掉附件 {document}：{who}</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>2026-11-24, 11-24, today, +7; F4 opens the calendar</source>
        <translation>2026-11-24、11-24、今天、+7；F4 打开日历</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>下周</translation>
    </message>
</context>
<context>
    <name>DealsDialog</name>
    <message>
        <source>Enter opens a deal.</source>
        <translation>回车打开项目。</translation>
    </message>
</context>
<context>
    <name>DealsModel</name>
    <message>
        <source>Deal</source>
        <translation>项目</translation>
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
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>证实</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Days there / closed</source>
        <translation>停留 / 结案日</translation>
    </message>
    <message>
        <source>parked until {day}</source>
        <translation>搁置至 {day}</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This amount is too large to be true.</source>
        <translation>金额过大。</translation>
    </message>
    <message>
        <source>Check the unit and the zeros.</source>
        <translation>请检查单位和零的个数。</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>金额不能为负数。</translation>
    </message>
    <message>
        <source>Leave the field empty if it is unknown.</source>
        <translation>金额未定时请留空。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not an amount.</source>
        <translation>「{text}」不是金额。</translation>
    </message>
    <message>
        <source>Type a number such as 1,280,000 or 1.28M.</source>
        <translation>请输入数字，例如 1,280,000、128万 或 1.28M。</translation>
    </message>
    <message>
        <source>This person is not of this customer.</source>
        <translation>这个人不是这家客户的。</translation>
    </message>
    <message>
        <source>Choose someone of the deal or of its customer.</source>
        <translation>请选本项目或这家客户的人。</translation>
    </message>
    <message>
        <source>Attach it again, or choose another.</source>
        <translation>请重新添加，或另选一份。</translation>
    </message>
    <message>
        <source>The playbook has no milestone or sign &quot;{key}&quot;.</source>
        <translation>打法里没有里程碑或指标“{key}”。</translation>
    </message>
    <message>
        <source>It may have been retired; what was believed of it is kept.</source>
        <translation>可能已经停用；以前的判断仍然保留。</translation>
    </message>
    <message>
        <source>Nothing was believed here that could prove false.</source>
        <translation>这里没有可以证伪的判断。</translation>
    </message>
    <message>
        <source>Choose Not yet instead.</source>
        <translation>请改选“未完成”。</translation>
    </message>
    <message>
        <source>It does not say how it proved false.</source>
        <translation>没有写明怎样证明是假的。</translation>
    </message>
    <message>
        <source>Write down what showed it; what was believed before stays readable.</source>
        <translation>请写明依据；原来的判断仍可查看。</translation>
    </message>
    <message>
        <source>Evidence of a closed deal cannot be withdrawn.</source>
        <translation>已结案的项目不能撤回证据。</translation>
    </message>
    <message>
        <source>Reopen the deal first.</source>
        <translation>请先重新打开项目。</translation>
    </message>
    <message>
        <source>Evidence cannot be dated {day}.</source>
        <translation>证据日期 {day} 还没到。</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>请选今天或更早的一天。</translation>
    </message>
    <message>
        <source>&quot;Not applicable&quot; needs a reason.</source>
        <translation>「不适用」需要理由。</translation>
    </message>
    <message>
        <source>Write down why this does not apply.</source>
        <translation>请写明为什么不适用。</translation>
    </message>
    <message>
        <source>This day cannot be right.</source>
        <translation>日期不对。</translation>
    </message>
    <message>
        <source>Use a year between 1990 and 2099.</source>
        <translation>年份应在 1990 到 2099 之间。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a day.</source>
        <translation>「{text}」不是日期。</translation>
    </message>
    <message>
        <source>Type 2026-11-24, 11-24, today or +7.</source>
        <translation>请输入 2026-11-24、11-24、今天 或 +7。</translation>
    </message>
    <message>
        <source>Leave it empty if it is unknown.</source>
        <translation>金额未定时请留空。</translation>
    </message>
    <message>
        <source>&quot;{currency}&quot; is not a currency code.</source>
        <translation>「{currency}」不是币种代码。</translation>
    </message>
    <message>
        <source>Use three letters such as CNY.</source>
        <translation>请用三个字母，例如 CNY。</translation>
    </message>
    <message>
        <source>This deal is no longer in the file.</source>
        <translation>文件里已没有这个项目。</translation>
    </message>
    <message>
        <source>It may have been deleted; undo brings it back.</source>
        <translation>可能已被删除；撤销可以找回。</translation>
    </message>
    <message>
        <source>The deal has no name.</source>
        <translation>项目还没有名称。</translation>
    </message>
    <message>
        <source>Give the deal a name.</source>
        <translation>请填写项目名称。</translation>
    </message>
    <message>
        <source>The next action has no day.</source>
        <translation>下一步行动还没有日期。</translation>
    </message>
    <message>
        <source>Say on which day it is planned.</source>
        <translation>请填写计划在哪一天。</translation>
    </message>
    <message>
        <source>&quot;{priority}&quot; is no priority.</source>
        <translation>「{priority}」不是优先级。</translation>
    </message>
    <message>
        <source>Choose A, B or C, or leave it empty.</source>
        <translation>请选 A、B、C，或留空。</translation>
    </message>
    <message>
        <source>There is no such stage.</source>
        <translation>没有这一步。</translation>
    </message>
    <message>
        <source>Choose one from 1 to 8.</source>
        <translation>请选 1 到 8 中的一步。</translation>
    </message>
    <message>
        <source>The tender on {day} would come after the signing on {signing}.</source>
        <translation>招标日 {day} 晚于预计签约 {signing}。</translation>
    </message>
    <message>
        <source>Type an earlier day, or put the expected signing later.</source>
        <translation>请把招标日提前，或把预计签约推后。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no number of points.</source>
        <translation>“{text}”不是百分点数。</translation>
    </message>
    <message>
        <source>Type whole points such as +5 or -8; empty is none.</source>
        <translation>请输入整数，例如 +5 或 -8；不填就是不调整。</translation>
    </message>
    <message>
        <source>More than {limit} points off need a written reason.</source>
        <translation>调整超过 {limit} 个百分点，要写明理由。</translation>
    </message>
    <message>
        <source>Write why, or stay within {limit} points.</source>
        <translation>请写理由，或调整在 {limit} 个百分点以内。</translation>
    </message>
    <message>
        <source>The rate is {rate} %: the result would not lie between 0 and 100 %.</source>
        <translation>成功率是 {rate} %，调整后会超出 0～100 %。</translation>
    </message>
    <message>
        <source>Type points from {low} to {high}.</source>
        <translation>请输入 {low} 到 {high} 之间的整数。</translation>
    </message>
    <message>
        <source>This text has {length} characters.</source>
        <translation>内容有 {length} 个字。</translation>
    </message>
    <message>
        <source>At most {limit} fit. Shorten it.</source>
        <translation>最多 {limit} 个字，请精简。</translation>
    </message>
    <message>
        <source>Redo follows an undo, until new work is done.</source>
        <translation>撤销之后、有新操作之前才能重做。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的了。</translation>
    </message>
    <message>
        <source>Every step since the file was made has been taken back.</source>
        <translation>自建立文件以来的每一步都已撤销。</translation>
    </message>
    <message>
        <source>One contract amount cannot hold for several deals.</source>
        <translation>一个合同金额不能用于多个项目。</translation>
    </message>
    <message>
        <source>Leave it empty, or win them one by one.</source>
        <translation>请留空，或逐个登记赢单。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; last moved on {last}.</source>
        <translation>「{name}」上一次变动在 {last}，这次不能早于那一天。</translation>
    </message>
    <message>
        <source>A move cannot have happened before that. Choose {last} or a later day.</source>
        <translation>请选 {last} 或之后的日期。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is already closed.</source>
        <translation>「{name}」已经结案。</translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation>请先重新打开。</translation>
    </message>
    <message>
        <source>The contract amount of &quot;{name}&quot; cannot be negative.</source>
        <translation>「{name}」的合同金额不能为负数。</translation>
    </message>
    <message>
        <source>Type 0 or more, or leave it empty.</source>
        <translation>请输入不小于 0 的金额，或留空。</translation>
    </message>
    <message>
        <source>The day of the contract does not fit.</source>
        <translation>签约日期不合适。</translation>
    </message>
    <message>
        <source>Choose the day it was signed, not after today.</source>
        <translation>请选择实际签约的日期，不晚于今天。</translation>
    </message>
    <message>
        <source>Completing the contract milestone wins &quot;{name}&quot;.</source>
        <translation>「{name}」完成合同里程碑即赢单。</translation>
    </message>
    <message>
        <source>Enter the contract&apos;s date.</source>
        <translation>请填写合同日期。</translation>
    </message>
    <message>
        <source>The day {day} has not come yet.</source>
        <translation>日期 {day} 还没到。</translation>
    </message>
    <message>
        <source>Choose today or an earlier day.</source>
        <translation>请选今天或更早的一天。</translation>
    </message>
    <message>
        <source>Say how it was lost.</source>
        <translation>请选择丢单原因。</translation>
    </message>
    <message>
        <source>To a competitor, no decision, or otherwise.</source>
        <translation>输给对手、不再采购或其他。</translation>
    </message>
    <message>
        <source>The loss has no reason yet.</source>
        <translation>还没有写丢单原因。</translation>
    </message>
    <message>
        <source>Write down in a few words why the deal was lost.</source>
        <translation>请用几个字写明丢单的原因。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not closed.</source>
        <translation>「{name}」尚未结案。</translation>
    </message>
    <message>
        <source>There is nothing to reopen.</source>
        <translation>无须重新打开。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is still open.</source>
        <translation>「{name}」还在推进，没有结束。</translation>
    </message>
    <message>
        <source>The post-mortem writes itself when a deal is won or lost.</source>
        <translation>赢单或丢单之后，复盘会自动写成。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not parked on that day.</source>
        <translation>「{name}」在那一天并未搁置。</translation>
    </message>
    <message>
        <source>Choose a parked deal.</source>
        <translation>请选择已搁置的项目。</translation>
    </message>
    <message>
        <source>No deal is selected.</source>
        <translation>没有选中项目。</translation>
    </message>
    <message>
        <source>Select one and try again.</source>
        <translation>请先选中项目再操作。</translation>
    </message>
    <message>
        <source>The rest has no reason yet.</source>
        <translation>还没有写搁置原因。</translation>
    </message>
    <message>
        <source>Write down in a few words why the deal rests.</source>
        <translation>请用几个字写明搁置的原因。</translation>
    </message>
    <message>
        <source>The move has no reason yet.</source>
        <translation>还没有写理由。</translation>
    </message>
    <message>
        <source>Write down why it goes back, or on with milestones missing.</source>
        <translation>请写明为什么退回，或为什么未完成也要推进。</translation>
    </message>
    <message>
        <source>The rest has no end yet.</source>
        <translation>还没有填搁置到哪一天。</translation>
    </message>
    <message>
        <source>Say until when the deal rests.</source>
        <translation>请填写恢复日期。</translation>
    </message>
    <message>
        <source>The wake date {day} is not in the future.</source>
        <translation>唤醒日期 {day} 不在将来。</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>请选之后的日期。</translation>
    </message>
    <message>
        <source>The playbook&apos;s success rates must rise from stage to stage and end at 100.</source>
        <translation>打法文件的成功率必须逐步上升并以 100 结束。</translation>
    </message>
    <message>
        <source>{rates}.</source>
        <translation>{rates}。</translation>
    </message>
    <message>
        <source>The playbook must have eight stages.</source>
        <translation>打法文件必须恰好有八步。</translation>
    </message>
    <message>
        <source>This one has {count}. Reinstall the program or restore resources/playbook/method.toml.</source>
        <translation>这份有 {count} 步。请重新安装程序，或恢复 resources/playbook/method.toml。</translation>
    </message>
    <message>
        <source>The playbook gives stage {stage} an unknown funnel state &quot;{state}&quot;.</source>
        <translation>打法文件第 {stage} 步的漏斗状态「{state}」无法识别。</translation>
    </message>
    <message>
        <source>Use search, funnel or best.</source>
        <translation>只能是 search、funnel 或 best。</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no currency code.</source>
        <translation>「{value}」不是货币代码。</translation>
    </message>
    <message>
        <source>Use three capital letters such as CNY.</source>
        <translation>请用 CNY 这样的三个大写字母。</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no goal.</source>
        <translation>「{value}」不是有效目标。</translation>
    </message>
    <message>
        <source>Type an amount of 0 or more.</source>
        <translation>请输入不小于 0 的金额。</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no time zone.</source>
        <translation>「{value}」不是时区。</translation>
    </message>
    <message>
        <source>Use a name such as Asia/Shanghai.</source>
        <translation>请用 Asia/Shanghai 这样的名称。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的了。</translation>
    </message>
    <message>
        <source>A job is still writing to this file.</source>
        <translation>后台任务还在写这个文件。</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it, then try again.</source>
        <translation>等它做完或取消它，再试一次。</translation>
    </message>
    <message>
        <source>There is no file &quot;{path}&quot;.</source>
        <translation>找不到文件“{path}”。</translation>
    </message>
    <message>
        <source>It may have been moved or renamed: choose &quot;Open&quot; and look for it.</source>
        <translation>可能被移动或改名了：点“打开”找到它。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is empty (0 bytes).</source>
        <translation>“{path}”是空的（0 字节）。</translation>
    </message>
    <message>
        <source>A copy may have been cut short: take the newest backup beside it, or create a new file.</source>
        <translation>可能是拷贝中断了：打开旁边最新的备份，或新建一个文件。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not a funnel file.</source>
        <translation>“{path}”不是漏斗文件。</translation>
    </message>
    <message>
        <source>If it is a spreadsheet, choose &quot;Import&quot;. The file was not touched.</source>
        <translation>如果它是表格，请用“导入”。文件没有被动过。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; was written by a newer version of this program.</source>
        <translation>“{path}”是由本程序的更新版本写的。</translation>
    </message>
    <message>
        <source>Update the program on this computer. The file was not touched.</source>
        <translation>请先更新这台电脑上的程序。文件没有被动过。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is damaged.</source>
        <translation>“{path}”已损坏。</translation>
    </message>
    <message>
        <source>Open the newest backup in the folder beside it. The damaged file was left as it is.</source>
        <translation>打开旁边备份文件夹里最新的备份。损坏的文件原样保留。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read.</source>
        <translation>读不了“{path}”。</translation>
    </message>
    <message>
        <source>Check that you may open it and that the disk is connected.</source>
        <translation>请检查你是否有权限打开它，磁盘是否连着。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; may not be written to.</source>
        <translation>“{path}”不能写入。</translation>
    </message>
    <message>
        <source>Remove its write protection, or copy it to a folder of your own and open the copy.</source>
        <translation>去掉写保护，或拷贝到自己的文件夹再打开。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is open elsewhere (on {host}, since {since}).</source>
        <translation>“{path}”正在别处打开（电脑 {host}，从 {since} 起）。</translation>
    </message>
    <message>
        <source>Close it there first; two writers would spoil each other&apos;s work.</source>
        <translation>请先在那边关闭；两边同时写会互相破坏。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is a folder, not a file.</source>
        <translation>“{path}”是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation>请选择里面的文件。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was written.</source>
        <translation>磁盘已满，什么也没有写入。</translation>
    </message>
    <message>
        <source>Make room on the disk, then do it again. Everything saved so far is safe.</source>
        <translation>腾出空间后再做一次。此前保存的都安全。</translation>
    </message>
    <message>
        <source>The backup {path} is damaged or was changed after it was made.</source>
        <translation>备份 {path} 已损坏或被改动过。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请选择另一份。</translation>
    </message>
    <message>
        <source>The backup could not be written to {path}.</source>
        <translation>备份无法写入 {path}。</translation>
    </message>
    <message>
        <source>Choose another folder for backups, or free some space.</source>
        <translation>请换一个备份文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>There is already a file {path}.</source>
        <translation>文件 {path} 已经存在。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名字。</translation>
    </message>
    <message>
        <source>The place where {path} lies cannot lock files, so it is not safe to work there.</source>
        <translation>{path} 所在位置不支持文件锁，不能安全地在那里工作。</translation>
    </message>
    <message>
        <source>Copy the file to a local disk.</source>
        <translation>请把文件复制到本机磁盘。</translation>
    </message>
    <message>
        <source>{path} is of an older version and must be opened for writing once, to be brought up to date.</source>
        <translation>{path} 是旧版本文件。</translation>
    </message>
    <message>
        <source>Open it in the program.</source>
        <translation>须先在程序中打开一次完成升级。</translation>
    </message>
    <message>
        <source>{path} was replaced by another file while it was open.</source>
        <translation>{path} 在打开期间被另一个文件替换，为保护两份数据已停止写入。</translation>
    </message>
    <message>
        <source>Nothing more is written, so that neither is harmed. Close the program and open the file again.</source>
        <translation>请关闭程序后重新打开。</translation>
    </message>
    <message>
        <source>Several deals are called &quot;{name}&quot;: {names}.</source>
        <translation>叫“{name}”的项目不止一个：{names}。</translation>
    </message>
    <message>
        <source>Give the whole name, or the deal&apos;s id.</source>
        <translation>请写完整名称，或写项目编号。</translation>
    </message>
    <message>
        <source>There is no deal &quot;{name}&quot; in this file.</source>
        <translation>这个文件里没有项目“{name}”。</translation>
    </message>
    <message>
        <source>Give its name, a part of it that no other deal has, or its id.</source>
        <translation>请写项目名称、只有它才有的一段名称，或项目编号。</translation>
    </message>
    <message>
        <source>The report cannot be asked for &quot;{part}&quot;.</source>
        <translation>这份报表不能按「{part}」来要。</translation>
    </message>
    <message>
        <source>Write measure, shape, deals, rule and period, for example value.reached.open.every.year, and after them a day that has come.</source>
        <translation>请依次写口径、形状、对象、转化规则和期间，例如 value.reached.open.every.year，后面可以再写一个已经过去的日子。</translation>
    </message>
    <message>
        <source>There is no report &quot;{key}&quot;.</source>
        <translation>没有“{key}”这种报表。</translation>
    </message>
    <message>
        <source>Choose one of these: {keys}.</source>
        <translation>可选：{keys}。</translation>
    </message>
    <message>
        <source>The meeting pack has no version &quot;{part}&quot;.</source>
        <translation>会议包没有“{part}”这个版本。</translation>
    </message>
    <message>
        <source>The customer&apos;s version shows projects of that customer, and none is chosen.</source>
        <translation>给客户的版本只放这家客户的项目，现在一个也没选。</translation>
    </message>
    <message>
        <source>Choose at least one deal of the customer.</source>
        <translation>请至少选一个该客户的项目。</translation>
    </message>
    <message>
        <source>No section of the pack is chosen.</source>
        <translation>会议包里一个部分也没选。</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>请至少选一个。</translation>
    </message>
    <message>
        <source>This printed pack is not in the file any more.</source>
        <translation>这份打印过的会议包已不在文件里。</translation>
    </message>
    <message>
        <source>Look for it in a backup of the day it was printed.</source>
        <translation>请到打印当天的备份里找。</translation>
    </message>
    <message>
        <source>The customer&apos;s version is for one customer; deals of several are chosen: {names}.</source>
        <translation>给客户的版本只能给一家客户，现在选了几家的项目：{names}。</translation>
    </message>
    <message>
        <source>Choose deals of one customer, so that none reads about another.</source>
        <translation>请只选一家客户的项目，免得一家看到另一家。</translation>
    </message>
    <message>
        <source>There is no chart in &quot;{title}&quot;.</source>
        <translation>“{title}”里没有图表。</translation>
    </message>
    <message>
        <source>Choose another format: PDF, slides or tables.</source>
        <translation>请换一种格式：PDF、幻灯片或表格。</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>{path} 写不进去：{reason}</translation>
    </message>
    <message>
        <source>Close it if it is open in another program, or choose another folder.</source>
        <translation>如果别的程序正开着它，请先关掉；或者换一个文件夹。</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; does not name two days.</source>
        <translation>“{part}”写的不是两个日期。</translation>
    </message>
    <message>
        <source>Write them like this: comparison:2026-08-24..2026-11-23</source>
        <translation>请这样写：comparison:2026-08-24..2026-11-23</translation>
    </message>
    <message>
        <source>The report {key} is about one deal.</source>
        <translation>报表 {key} 只针对一个项目。</translation>
    </message>
    <message>
        <source>Say which: --deal and its name or id.</source>
        <translation>请用 --deal 加项目名称或编号指明。</translation>
    </message>
    <message>
        <source>The days are out of order: {start} to {end}, as of {as_of}.</source>
        <translation>日期顺序不对：{start} 至 {end}，截至 {as_of}。</translation>
    </message>
    <message>
        <source>Let --from be no later than --to, and --to no later than --as-of.</source>
        <translation>请让 --from 不晚于 --to，--to 不晚于 --as-of。</translation>
    </message>
    <message>
        <source>{day} has not come yet.</source>
        <translation>{day}还没有到。</translation>
    </message>
    <message>
        <source>Choose today or a day before it.</source>
        <translation>请选今天或今天以前的日子。</translation>
    </message>
    <message>
        <source>You are looking at a day of the past, which nobody can change.</source>
        <translation>你正在看过去某一天的情况，过去不能改动。</translation>
    </message>
    <message>
        <source>Go back to today (Esc) and do it there.</source>
        <translation>请先回到今天（Esc），再做改动。</translation>
    </message>
    <message>
        <source>The printer {printer} took no page.</source>
        <translation>打印机 {printer} 未接收页面。</translation>
    </message>
    <message>
        <source>See whether it is on and connected, or save the page as PDF.</source>
        <translation>请检查它是否开机并已连接，或将页面另存为 PDF。</translation>
    </message>
    <message>
        <source>Something in this program went wrong.</source>
        <translation>程序出了一个错误；文件仍停在上一步完成时的状态。</translation>
    </message>
    <message>
        <source>Your file is as it was after the last step. The details are in {log}: send that file to whoever maintains the program, then go on.</source>
        <translation>详细记录在 {log}，请把它交给程序维护者，然后可以继续工作。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has an ending this program does not write.</source>
        <translation>不支持写成「{name}」这种格式。</translation>
    </message>
    <message>
        <source>Choose one of {formats}.</source>
        <translation>请改用 {formats}。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; could not be written ({reason}).</source>
        <translation>无法写入「{path}」（{reason}）。</translation>
    </message>
    <message>
        <source>Close it in other programs or choose another place.</source>
        <translation>请在其他程序中关闭它，或换一个位置。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a damaged workbook.</source>
        <translation>「{name}」已损坏。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it anew, then import that.</source>
        <translation>请用表格软件打开后另存，再导入。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is empty (0 bytes).</source>
        <translation>「{name}」是空文件（0 字节）。</translation>
    </message>
    <message>
        <source>Export it again, then import that.</source>
        <translation>请重新导出后再导入。</translation>
    </message>
    <message>
        <source>The characters of &quot;{name}&quot; cannot be made out.</source>
        <translation>认不出「{name}」的文字编码。</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8 or XLSX, or choose its encoding by hand.</source>
        <translation>请另存为 CSV UTF-8 或 XLSX，或手动选择编码。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a folder.</source>
        <translation>「{name}」是文件夹。</translation>
    </message>
    <message>
        <source>Choose a spreadsheet inside it.</source>
        <translation>请选择其中的表格文件。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is in the old XLS format.</source>
        <translation>「{name}」是旧的 XLS 格式。</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV in a spreadsheet program, then import that.</source>
        <translation>请用表格软件另存为 XLSX 或 CSV 再导入。</translation>
    </message>
    <message>
        <source>There is no file &quot;{name}&quot;.</source>
        <translation>找不到文件「{name}」。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查文件名和所在文件夹。</translation>
    </message>
    <message>
        <source>No column of &quot;{name}&quot; gives the deals their names.</source>
        <translation>「{name}」里没有认出「项目名称」这一列。</translation>
    </message>
    <message>
        <source>Say by hand which column is the deal name.</source>
        <translation>请手动指定哪一列是项目名称。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; holds no table that could be imported.</source>
        <translation>「{name}」里没有可导入的表格。</translation>
    </message>
    <message>
        <source>Choose a spreadsheet with a row of headers and rows below it.</source>
        <translation>请选择有表头和数据行的表格文件。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has a quotation mark that never ends, near row {row}.</source>
        <translation>「{name}」第 {row} 行附近的引号没有结束。</translation>
    </message>
    <message>
        <source>Mend that row, or save the table as XLSX.</source>
        <translation>请改好这一行，或另存为 XLSX。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has no sheet of that name.</source>
        <translation>「{name}」里没有这张工作表。</translation>
    </message>
    <message>
        <source>Choose one of its sheets.</source>
        <translation>请选择其中一张。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; would unfold to more data than is safe to read.</source>
        <translation>「{name}」展开后数据过大，不宜读取。</translation>
    </message>
    <message>
        <source>Save only the table itself as CSV, then import that.</source>
        <translation>请只把表格本身另存为 CSV 再导入。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has more than {limit} rows.</source>
        <translation>「{name}」超过 {limit} 行。</translation>
    </message>
    <message>
        <source>Split it, then import the parts one after the other.</source>
        <translation>请拆分后分批导入。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has more than {limit} columns, or says so.</source>
        <translation>「{name}」超过 {limit} 列（或自称如此）。</translation>
    </message>
    <message>
        <source>Delete the empty columns at its right, then import it again.</source>
        <translation>请删除右侧空列后再导入。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be read.</source>
        <translation>无法读取「{name}」。</translation>
    </message>
    <message>
        <source>Close it in other programs and check that you may read it.</source>
        <translation>请在其他程序中关闭它，并确认有读取权限。</translation>
    </message>
    <message>
        <source>This contact is no longer in the file.</source>
        <translation>这位联系人已不在文件中。</translation>
    </message>
    <message>
        <source>{name} is named in {deals} of your deals and cannot be deleted.</source>
        <translation>{name} 出现在 {deals} 单项目中，不能删除。</translation>
    </message>
    <message>
        <source>What a person said stays evidence. Rename or annotate the contact instead.</source>
        <translation>此人说过的话是证据，须保留。可以改名或加备注。</translation>
    </message>
    <message>
        <source>The contact has no name.</source>
        <translation>联系人没有姓名。</translation>
    </message>
    <message>
        <source>Type a name, or what you call this person.</source>
        <translation>请填写姓名，或您对此人的称呼。</translation>
    </message>
    <message>
        <source>This customer is no longer in the file.</source>
        <translation>这个客户已不在文件中。</translation>
    </message>
    <message>
        <source>It may have been merged or deleted; undo brings it back.</source>
        <translation>可能已被合并或删除，撤销即可找回。</translation>
    </message>
    <message>
        <source>{name} still has {deals} deals and {contacts} contacts and cannot be deleted.</source>
        <translation>{name} 还有 {deals} 单项目、{contacts} 位联系人，不能删除。</translation>
    </message>
    <message>
        <source>Merge it into another customer, or delete those first.</source>
        <translation>请把它并入另一个客户，或先删除这些内容。</translation>
    </message>
    <message>
        <source>A customer cannot be merged with itself.</source>
        <translation>客户不能与自己合并。</translation>
    </message>
    <message>
        <source>Choose another customer.</source>
        <translation>请选择另一个客户。</translation>
    </message>
    <message>
        <source>The customer has no name.</source>
        <translation>客户没有名称。</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>{name} does not belong to the customer of &quot;{deal}&quot;.</source>
        <translation>{name}不是「{deal}」客户方的人。</translation>
    </message>
    <message>
        <source>Choose one of that customer&apos;s people; nothing has been changed.</source>
        <translation>请选该客户的人；什么都没有改动。</translation>
    </message>
    <message>
        <source>That superior does not belong to this customer.</source>
        <translation>这位上级不是该客户的人。</translation>
    </message>
    <message>
        <source>Choose one of this customer&apos;s people, or nobody.</source>
        <translation>请选该客户的人，或留空。</translation>
    </message>
    <message>
        <source>{name} already reports to this person, directly or through others.</source>
        <translation>{name}已直接或间接汇报给此人。</translation>
    </message>
    <message>
        <source>Choose another superior, or change the other line first.</source>
        <translation>请另选上级，或先改那一条汇报关系。</translation>
    </message>
    <message>
        <source>Nobody of this deal is named.</source>
        <translation>没有指明是本项目的哪个人。</translation>
    </message>
    <message>
        <source>Choose who said it; add the person to the buying centre first if need be.</source>
        <translation>请选是谁说的；没有此人就先加进采购小组。</translation>
    </message>
    <message>
        <source>The statement has no day.</source>
        <translation>没有填日期。</translation>
    </message>
    <message>
        <source>Type the day it was said.</source>
        <translation>请填说这话的日期。</translation>
    </message>
    <message>
        <source>Type today or a day before.</source>
        <translation>请填今天或更早的日期。</translation>
    </message>
    <message>
        <source>This statement is no longer in the file.</source>
        <translation>这条记录已不在文件中。</translation>
    </message>
    <message>
        <source>It cannot have been judged on {day}, before it was said on {said}.</source>
        <translation>{said} 才说的话，不可能在 {day} 就判定。</translation>
    </message>
    <message>
        <source>Type the day on which it turned out true or false.</source>
        <translation>请填证实或证伪的日期。</translation>
    </message>
    <message>
        <source>The statement says nothing.</source>
        <translation>没有写说了什么。</translation>
    </message>
    <message>
        <source>Write down what you were told, in the person&apos;s own words.</source>
        <translation>请按对方原话记下来。</translation>
    </message>
    <message>
        <source>There is no such verdict.</source>
        <translation>没有这种判定。</translation>
    </message>
    <message>
        <source>Choose true, false, or not judged yet.</source>
        <translation>请选为真、为假或待证实。</translation>
    </message>
    <message>
        <source>A day or a note of the verdict is written, but not the verdict.</source>
        <translation>写了判定的日期或依据，却没有选判定。</translation>
    </message>
    <message>
        <source>Choose true or false, or empty both fields.</source>
        <translation>请选为真或为假，或把这两栏清空。</translation>
    </message>
    <message>
        <source>There is already a customer {name}.</source>
        <translation>已经有客户 {name}。</translation>
    </message>
    <message>
        <source>Use that one, or merge the two.</source>
        <translation>请直接使用它，或将两者合并。</translation>
    </message>
    <message>
        <source>The activity has no day.</source>
        <translation>这项活动没有日期。</translation>
    </message>
    <message>
        <source>Say when it is planned, or when it was done.</source>
        <translation>请填计划日期或完成日期。</translation>
    </message>
    <message>
        <source>Nothing can have been done on {day}.</source>
        <translation>不可能在 {day} 已经完成。</translation>
    </message>
    <message>
        <source>That day has not come yet; put it under the planned day.</source>
        <translation>那一天还没到，请填在计划日期里。</translation>
    </message>
    <message>
        <source>This activity is no longer in the file.</source>
        <translation>文件里已没有这项活动。</translation>
    </message>
    <message>
        <source>&quot;{kind}&quot; is no kind of activity.</source>
        <translation>没有“{kind}”这种活动。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>{minutes} minutes cannot be right.</source>
        <translation>{minutes} 分钟不对。</translation>
    </message>
    <message>
        <source>Type 0 to 1440, or leave it empty.</source>
        <translation>请填 0 到 1440，或留空。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no number of minutes.</source>
        <translation>“{text}”不是分钟数。</translation>
    </message>
    <message>
        <source>Type whole minutes such as 40, or leave it empty.</source>
        <translation>请填整数分钟，如 40，或留空。</translation>
    </message>
    <message>
        <source>The task does not say what is to be done.</source>
        <translation>待办没有写要做什么。</translation>
    </message>
    <message>
        <source>Write it down in a few words.</source>
        <translation>请用几个字写下来。</translation>
    </message>
    <message>
        <source>&quot;{address}&quot; cannot be linked.</source>
        <translation>“{address}”不能作为链接。</translation>
    </message>
    <message>
        <source>Type an address that begins with https://, http://, mailto: or tel:.</source>
        <translation>请填以 https://、http://、mailto: 或 tel: 开头的地址。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is a folder.</source>
        <translation>“{path}”是文件夹。</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>请选择其中的文件。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not there any more.</source>
        <translation>“{path}”已经不在了。</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted. Put it back, or attach it again.</source>
        <translation>它被移走、改名或删除了。请放回原处，或重新添加。</translation>
    </message>
    <message>
        <source>&quot;{kind}&quot; is no kind of document.</source>
        <translation>没有“{kind}”这种附件。</translation>
    </message>
    <message>
        <source>The contents of &quot;{name}&quot; are not in this file.</source>
        <translation>本文件里没有“{name}”的内容。</translation>
    </message>
    <message>
        <source>Attach the document again.</source>
        <translation>请重新添加这份附件。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a program and is not opened from here.</source>
        <translation>“{name}”是程序，不从这里打开。</translation>
    </message>
    <message>
        <source>Save it first if you trust where it came from.</source>
        <translation>如果信得过来源，请先另存再打开。</translation>
    </message>
    <message>
        <source>This document is no longer with the deal.</source>
        <translation>项目里已没有这份附件。</translation>
    </message>
    <message>
        <source>It may have been taken away; undo brings it back.</source>
        <translation>可能已被去掉，撤销可以恢复。</translation>
    </message>
    <message>
        <source>No program here opens &quot;{path}&quot;.</source>
        <translation>这台电脑没有程序能打开“{path}”。</translation>
    </message>
    <message>
        <source>Save the document and open it with a program of your choice.</source>
        <translation>请另存后用别的程序打开。</translation>
    </message>
    <message>
        <source>Another program may hold it, or you may not read it. Close that program, or copy the file.</source>
        <translation>可能被别的程序占用，或没有读取权限。请关闭那个程序，或复制一份再添加。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be written.</source>
        <translation>写不了“{path}”。</translation>
    </message>
    <message>
        <source>Choose another place; the disk may be full, or you may not write there.</source>
        <translation>请换个位置；磁盘可能已满，或没有写入权限。</translation>
    </message>
    <message>
        <source>This competitor is no longer named in the deal.</source>
        <translation>项目里已没有这个竞争对手。</translation>
    </message>
    <message>
        <source>The competitor has no name.</source>
        <translation>竞争对手没有名称。</translation>
    </message>
    <message>
        <source>Type who else wants the deal.</source>
        <translation>请写出还有谁在争这个项目。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is already named in this deal.</source>
        <translation>这个项目里已有“{name}”。</translation>
    </message>
    <message>
        <source>Open the one in the list to add to it.</source>
        <translation>请打开列表中的那一条来补充。</translation>
    </message>
    <message>
        <source>There is no such attitude.</source>
        <translation>没有这种态度。</translation>
    </message>
    <message>
        <source>Choose one from −2 to +2, or leave it unknown.</source>
        <translation>请从 −2 到 +2 中选择，或留作未知。</translation>
    </message>
    <message>
        <source>This person is no longer in the deal.</source>
        <translation>项目里已没有这个人。</translation>
    </message>
    <message>
        <source>It may have been taken out; undo brings it back.</source>
        <translation>可能已被移出，撤销可以恢复。</translation>
    </message>
    <message>
        <source>There is no such influence.</source>
        <translation>没有这种影响力。</translation>
    </message>
    <message>
        <source>Choose one from 1 to 5, or leave it unknown.</source>
        <translation>请从 1 到 5 中选择，或留作未知。</translation>
    </message>
    <message>
        <source>The person has no name.</source>
        <translation>没有填姓名。</translation>
    </message>
    <message>
        <source>Type a name; what the person is called in the plant will do.</source>
        <translation>请填姓名；厂里怎么称呼就怎么填。</translation>
    </message>
    <message>
        <source>&quot;{role}&quot; is no role in the buying centre.</source>
        <translation>采购小组里没有“{role}”这个角色。</translation>
    </message>
    <message>
        <source>Choose among the five roles.</source>
        <translation>请在五种角色中选择。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; already has a part in this deal.</source>
        <translation>“{name}”已在这个项目里。</translation>
    </message>
    <message>
        <source>Open the one in the list, or tell the two apart by name.</source>
        <translation>请打开列表中的那位；若是两个人，请在姓名上区分。</translation>
    </message>
    <message>
        <source>On {day} the deal had not begun yet.</source>
        <translation>{day} 项目还没有开始。</translation>
    </message>
    <message>
        <source>It began on {began}; type a day from then on.</source>
        <translation>项目开始于 {began}，请输入这天或以后的日期。</translation>
    </message>
    <message>
        <source>Say when it is planned, such as +7 or 2026-12-01.</source>
        <translation>请写明计划在哪天，例如 +7 或 2026-12-01。</translation>
    </message>
    <message>
        <source>Nothing can be planned for {day}: it is over.</source>
        <translation>{day} 已经过去，不能再作计划。</translation>
    </message>
    <message>
        <source>Type today or a later day.</source>
        <translation>请输入今天或以后的日期。</translation>
    </message>
    <message>
        <source>The next action does not say what is to be done.</source>
        <translation>下一步没有写要做什么。</translation>
    </message>
    <message>
        <source>Write it down in a few words, or take its day away.</source>
        <translation>请用几个字写明，或者去掉日期。</translation>
    </message>
    <message>
        <source>Someone who was met has no part in this deal.</source>
        <translation>见到的人里有一位不在本项目里。</translation>
    </message>
    <message>
        <source>Add the person to the buying centre first.</source>
        <translation>请先把他加进采购小组。</translation>
    </message>
    <message>
        <source>There is no such step left to plan in {name}.</source>
        <translation>{name} 没有这样的步骤可排了。</translation>
    </message>
    <message>
        <source>It may have been done meanwhile; look at the plan again.</source>
        <translation>可能已经做完或排过了，请再看一遍倒排计划。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not one of the answers of this field.</source>
        <translation>“{text}”不是这一栏可选的答案。</translation>
    </message>
    <message>
        <source>Choose one that is offered, or leave it empty.</source>
        <translation>请从给出的选项里选一个，或者留空。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no day.</source>
        <translation>“{text}”不是日期。</translation>
    </message>
    <message>
        <source>Type a day such as 2026-11-24, or leave it empty.</source>
        <translation>请输入日期，例如 2026-11-24，或者留空。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no amount.</source>
        <translation>“{text}”不是金额。</translation>
    </message>
    <message>
        <source>Type an amount of 0 or more, or leave it empty.</source>
        <translation>请输入不小于 0 的金额，或者留空。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no number.</source>
        <translation>“{text}”不是数字。</translation>
    </message>
    <message>
        <source>Type figures such as 12 or 3.5, or leave it empty.</source>
        <translation>请输入数字，例如 12 或 3.5，或者留空。</translation>
    </message>
    <message>
        <source>This person has no part in the deal.</source>
        <translation>这个人不在本项目里。</translation>
    </message>
    <message>
        <source>Add the person to the buying centre first, or choose another.</source>
        <translation>请先把他加进采购小组，或者另选一人。</translation>
    </message>
    <message>
        <source>The tool {place} has no fields.</source>
        <translation>工具 {place} 没有字段。</translation>
    </message>
    <message>
        <source>Give it at least one.</source>
        <translation>请至少写一个。</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; cannot be the key of a tool or a field.</source>
        <translation>“{place}”不能作工具或字段的代号。</translation>
    </message>
    <message>
        <source>Use small letters, digits and _, and none of the method&apos;s own tools.</source>
        <translation>请用小写字母、数字和下划线，且不与自带工具重名。</translation>
    </message>
    <message>
        <source>A text of {place} is missing in {language}.</source>
        <translation>{place} 的文字缺少 {language}。</translation>
    </message>
    <message>
        <source>Give every title and name in Chinese and in English.</source>
        <translation>标题和名称都要有中文和英文。</translation>
    </message>
    <message>
        <source>The line &quot;{line}&quot; is no field.</source>
        <translation>“{line}”这一行不是字段。</translation>
    </message>
    <message>
        <source>Write: Chinese name | English name | type, one field a line.</source>
        <translation>请写成：中文名 | 英文名 | 类型，每行一个字段。</translation>
    </message>
    <message>
        <source>{path} holds no tools.</source>
        <translation>{path} 里没有工具。</translation>
    </message>
    <message>
        <source>A tool is a table such as [tool.site_survey]; the guide shows one.</source>
        <translation>工具写成 [tool.site_survey] 这样的表，用户手册里有例子。</translation>
    </message>
    <message>
        <source>The options of {place} do not fit.</source>
        <translation>{place} 的选项不对。</translation>
    </message>
    <message>
        <source>A choice has options, each with a key and both languages; no other type has any.</source>
        <translation>选择类字段才有选项，每个选项要有代号和两种语言。</translation>
    </message>
    <message>
        <source>Nothing of a deal is called &quot;{source}&quot; ({place}).</source>
        <translation>项目里没有“{source}”这一项（{place}）。</translation>
    </message>
    <message>
        <source>Use one of the sources the guide lists, such as customer.name.</source>
        <translation>请用手册列出的来源，例如 customer.name。</translation>
    </message>
    <message>
        <source>The tool {place} belongs to no stage.</source>
        <translation>工具 {place} 不属于任何一步。</translation>
    </message>
    <message>
        <source>Give it a stage from 1 to 8.</source>
        <translation>请写 1 到 8 的阶段。</translation>
    </message>
    <message>
        <source>Two fields are called {place}.</source>
        <translation>有两个字段都叫 {place}。</translation>
    </message>
    <message>
        <source>Give each field a key of its own.</source>
        <translation>每个字段要有自己的代号。</translation>
    </message>
    <message>
        <source>&quot;{type}&quot; is no type of field ({place}).</source>
        <translation>“{type}”不是字段类型（{place}）。</translation>
    </message>
    <message>
        <source>Use text, long_text, number, money, day, choice, score, yes_no or person.</source>
        <translation>请用 text、long_text、number、money、day、choice、score、yes_no 或 person。</translation>
    </message>
    <message>
        <source>No tool has a part called &quot;{name}&quot; ({place}).</source>
        <translation>工具没有“{name}”这一项（{place}）。</translation>
    </message>
    <message>
        <source>Take it out, or correct its name.</source>
        <translation>请删掉它，或改正名称。</translation>
    </message>
    <message>
        <source>The playbook has no tool &quot;{tool}&quot;.</source>
        <translation>打法里没有工具“{tool}”。</translation>
    </message>
    <message>
        <source>It may have been retired; what was filled in is kept in the file.</source>
        <translation>可能已经停用；填过的内容还在文件里。</translation>
    </message>
    <message>
        <source>A week cannot have {minutes} minutes of work.</source>
        <translation>一周不可能工作 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>Type the hours of your week for sales work, more than 0 and at most 168.</source>
        <translation>请填一周用于销售的小时数，大于 0，最多 168。</translation>
    </message>
    <message>
        <source>{share} % is no share.</source>
        <translation>{share}% 不是有效的比例。</translation>
    </message>
    <message>
        <source>Type whole per cents from 0 to 100.</source>
        <translation>请填 0 到 100 的整数百分比。</translation>
    </message>
    <message>
        <source>The three shares make {total} %, not 100 %.</source>
        <translation>三项比例合计 {total}%，不是 100%。</translation>
    </message>
    <message>
        <source>Change one of them until they make 100 % together.</source>
        <translation>请调整其中一项，使合计为 100%。</translation>
    </message>
    <message>
        <source>&quot;{order}&quot; is no order of the three states.</source>
        <translation>“{order}”不是三种状态的顺序。</translation>
    </message>
    <message>
        <source>Name each of the three states once.</source>
        <translation>三种状态各写一次。</translation>
    </message>
    <message>
        <source>Mend it there and try again. Nothing has been changed.</source>
        <translation>请在那里改好再试。什么都没有改动。</translation>
    </message>
    <message>
        <source>The playbook has nothing called &quot;{place}&quot;.</source>
        <translation>打法里没有“{place}”这一项。</translation>
    </message>
    <message>
        <source>Correct the name or take it out. Nothing has been changed.</source>
        <translation>请改正名称或删掉它。什么都没有改动。</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; must be a text that is not empty.</source>
        <translation>“{place}”必须是不为空的文字。</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; must be a list of texts.</source>
        <translation>“{place}”必须是一组文字，一行一条。</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; is longer than {limit} characters.</source>
        <translation>“{place}”超过了 {limit} 个字。</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; must be a whole number from {low} to {high}.</source>
        <translation>“{place}”必须是 {low} 到 {high} 之间的整数。</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; must be true or false.</source>
        <translation>“{place}”只能是 true 或 false。</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; must be a list of keys, each once.</source>
        <translation>“{place}”必须是一组键名，每个只出现一次。</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; names the data rule &quot;{rule}&quot;, which is unknown or not complete.</source>
        <translation>“{place}”用的数据规则“{rule}”不存在或不完整。</translation>
    </message>
    <message>
        <source>Choose one of the named rules with its details. Nothing has been changed.</source>
        <translation>请选用已有的规则并写全参数。什么都没有改动。</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; has no text in the language {language}.</source>
        <translation>“{place}”缺少 {language} 语言的文字。</translation>
    </message>
    <message>
        <source>Write it in Chinese and in English. Nothing has been changed.</source>
        <translation>中文和英文都要写。什么都没有改动。</translation>
    </message>
    <message>
        <source>Stage {stage} has a rate of {rate} %, the stage before it {before} %.</source>
        <translation>第 {stage} 步的成功率是 {rate} %，前一步是 {before} %。</translation>
    </message>
    <message>
        <source>Rates never fall from stage to stage. Nothing has been changed.</source>
        <translation>成功率不能一步比一步低。什么都没有改动。</translation>
    </message>
    <message>
        <source>Stage {stage} would have no milestone left.</source>
        <translation>第 {stage} 步会一个里程碑也不剩。</translation>
    </message>
    <message>
        <source>Add another one first: without any, nothing there could be proved.</source>
        <translation>请先加一个：没有里程碑，这一步就没有什么可以证实。</translation>
    </message>
    <message>
        <source>The signed contract cannot be retired.</source>
        <translation>签约这个里程碑不能停用。</translation>
    </message>
    <message>
        <source>Completing it is what wins a deal.</source>
        <translation>完成它，项目才算赢单。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not written as a playbook file: {text}.</source>
        <translation>“{path}”不是打法文件的写法：{text}。</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read as text.</source>
        <translation>“{path}”无法按文本读取。</translation>
    </message>
    <message>
        <source>Choose a playbook file (.toml, UTF-8). Nothing has been changed.</source>
        <translation>请选择打法文件（.toml，UTF-8）。什么都没有改动。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Ahead {by}</source>
        <translation>超前 {by} 步</translation>
    </message>
    <message>
        <source>{by} ahead of the customer, 0 is in step; go back for: {item}</source>
        <translation>比客户超前 {by} 步（0 才是同步），回头补：{item}</translation>
    </message>
    <message>
        <source>Behind {by}</source>
        <translation>客户快 {by} 步</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>没有下一步计划</translation>
    </message>
    <message>
        <source>0 next actions planned, 1 is needed; work on: {item}</source>
        <translation>已排下一步 0 项，至少要 1 项；可先做：{item}</translation>
    </message>
    <message>
        <source>Next action {days} d late</source>
        <translation>下一步逾 {days} 天</translation>
    </message>
    <message>
        <source>Expected day {days} d past</source>
        <translation>预计签约日已过 {days} 天</translation>
    </message>
    <message>
        <source>Expected on {day}, {days} days ago: sign it, move the day or close the deal</source>
        <translation>预计 {day} 签约，已过 {days} 天：该签、该改期，还是该了结</translation>
    </message>
    <message>
        <source>Tender in {left} working days</source>
        <translation>离招标 {left} 个工作日</translation>
    </message>
    <message>
        <source>{left} working days to the tender on {day}, steps {stage} to 4 usually take {need}; last cheap chance: {item}</source>
        <translation>离招标（{day}）只剩 {left} 个工作日，第 {stage} 到第 4 步通常要 {need} 个；最后一次低成本机会：{item}</translation>
    </message>
    <message>
        <source>{left} working days to the tender on {day}, step 4 usually takes {need}; last cheap chance: {item}</source>
        <translation>离招标（{day}）只剩 {left} 个工作日，第 4 步通常要 {need} 个；最后一次低成本机会：{item}</translation>
    </message>
    <message>
        <source>Tender out for {days} d</source>
        <translation>招标已发出 {days} 天</translation>
    </message>
    <message>
        <source>The tender came out on {day}, {days} days ago, and we stand at step {stage}, not past 4; not done: {item}</source>
        <translation>招标已于 {day} 发出（{days} 天前），我们才到第 {stage} 步，没过第 4 步；还没做：{item}</translation>
    </message>
    <message>
        <source>No progress for {days} d</source>
        <translation>{days} 天没有进展</translation>
    </message>
    <message>
        <source>No progress since {since}, {days} days; {priority} raises the alarm after {months} months; next: {item}</source>
        <translation>自 {since} 起 {days} 天没有进展，{priority} 级满 {months} 个月报警；下一项：{item}</translation>
    </message>
    <message>
        <source>{days} working days here, usual {usual}</source>
        <translation>停留 {days} 个工作日，通常 {usual}</translation>
    </message>
    <message>
        <source>{days} working days here, allowed {usual}</source>
        <translation>停留 {days} 个工作日，标准 {usual}</translation>
    </message>
    <message>
        <source>{by} behind the customer, 0 is in step: it has reached &quot;{item}&quot; (step {b}), we stand at step {stage}</source>
        <translation>落后客户 {by} 步（0 才是同步）：客户已到「{item}」（第 {b} 步），我们还在第 {stage} 步</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; was planned for {day}, {days} days ago</source>
        <translation>「{text}」原定 {day}，已逾期 {days} 天</translation>
    </message>
    <message>
        <source>{days} working days in &quot;{step}&quot;, your own median of {finished} is {usual}; it hangs on: {item}</source>
        <translation>在「{step}」停留 {days} 个工作日，你自己 {finished} 次的中位数是 {usual}；卡在：{item}</translation>
    </message>
    <message>
        <source>{days} working days in &quot;{step}&quot;, the playbook allows {usual} (your own record: {finished} of 5); it hangs on: {item}</source>
        <translation>在「{step}」停留 {days} 个工作日，手册标准 {usual}（你自己的记录 {finished}/5 次）；卡在：{item}</translation>
    </message>
    <message>
        <source>{days} d without contact</source>
        <translation>{days} 天没联系</translation>
    </message>
    <message>
        <source>{days} days without contact, {priority} wants one every {limit}; last: {last}</source>
        <translation>{days} 天没联系，{priority} 级应 {limit} 天一次；上次：{last}</translation>
    </message>
    <message>
        <source>Debt: {count}</source>
        <translation>带 {count} 项债务</translation>
    </message>
    <message>
        <source>Debt {count}, 0 is clean, the oldest since {since} ({days} days): {names}</source>
        <translation>带 {count} 项债务（0 才干净），最早欠自 {since}（{days} 天）：{names}</translation>
    </message>
    <message>
        <source>Put off {times} times</source>
        <translation>预计日推后 {times} 次</translation>
    </message>
    <message>
        <source>Expected day put off {times} times, {days} days in all, now {expected}; told from {limit} times on</source>
        <translation>预计签约日推后 {times} 次，前后共 {days} 天，现为 {expected}；满 {limit} 次即提醒</translation>
    </message>
    <message>
        <source>All evidence from {who} ({k} of {n})</source>
        <translation>证据全靠{who}（{k}/{n}）</translation>
    </message>
    <message>
        <source>{k} of {n} pieces of evidence name a source, all of them {who}; {limit} people are needed</source>
        <translation>{n} 条证据中 {k} 条有来源，全出自{who}一人；至少要 {limit} 人</translation>
    </message>
    <message>
        <source>Coach untested</source>
        <translation>线人未经检验</translation>
    </message>
    <message>
        <source>Coach {who}: statements noted {statements}, judged 0, needed {limit}</source>
        <translation>线人{who}：记下说法 {statements} 条，已核实 0 条，至少要 {limit} 条</translation>
    </message>
    <message>
        <source>Dry at the top</source>
        <translation>顶部要干</translation>
    </message>
    <message>
        <source>In {weeks} weeks {new} deals came into search and {left} left it; {stock} are there now</source>
        <translation>近 {weeks} 周新进搜索 {new} 单，离开 {left} 单，现有 {stock} 单</translation>
    </message>
    <message>
        <source>Jammed in the middle</source>
        <translation>中段堵住</translation>
    </message>
    <message>
        <source>{k} of {n} deals in the funnel stand more than twice their usual time, the limit is {limit}%</source>
        <translation>进入漏斗的 {n} 单里有 {k} 单停留超过通常的两倍，界线是 {limit}%</translation>
    </message>
    <message>
        <source>Best few without evidence</source>
        <translation>最佳状态缺证据</translation>
    </message>
    <message>
        <source>{k} of {n} best few are not proved to be there, the limit is {limit}%</source>
        <translation>最佳状态 {n} 单里有 {k} 单没有证实到位，界线是 {limit}%</translation>
    </message>
    <message>
        <source>All eggs in one deal</source>
        <translation>鸡蛋都在一个篮子里</translation>
    </message>
    <message>
        <source>{name} holds {share}% of the weighted value, the limit is {limit}%</source>
        <translation>{name} 一单占加权金额的 {share}%，界线是 {limit}%</translation>
    </message>
    <message>
        <source>{sentence} (holidays estimated)</source>
        <translation>{sentence}（节假日为估计）</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>move on</source>
        <translation>推进到下一步</translation>
    </message>
</context>
<context>
    <name>ForecastWords</name>
    <message>
        <source>Realised</source>
        <translation>已实现</translation>
    </message>
    <message>
        <source>Main, 90 % up</source>
        <translation>主要 90% 以上</translation>
    </message>
    <message>
        <source>Main, 50–89 %</source>
        <translation>主要 50–89%</translation>
    </message>
    <message>
        <source>Early, &lt; 50 %</source>
        <translation>前期 50% 以下</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Realised and weighted: {claimed}
By what is proved: {proved}</source>
        <translation>已实现 + 加权：{claimed}
按证实口径：{proved}</translation>
    </message>
    <message>
        <source>By proof {money} are missing to the goal.</source>
        <translation>按证实口径离目标还差 {money}。</translation>
    </message>
    <message>
        <source>By proof the goal is reached.</source>
        <translation>按证实口径目标可达成。</translation>
    </message>
    <message>
        <source>{n} without an amount are in no sum.</source>
        <translation>{n} 单金额未定，不计入合计。</translation>
    </message>
    <message>
        <source>goal {money}</source>
        <translation>目标 {money}</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>in step</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>+{n} ahead</source>
        <translation>+{n} 超前</translation>
    </message>
    <message>
        <source>{minus}{n} behind</source>
        <translation>{minus}{n} 落后</translation>
    </message>
    <message>
        <source>In step: go on with the milestones of this step.</source>
        <translation>同步：继续完成本步的里程碑。</translation>
    </message>
    <message>
        <source>We do work the customer has not asked for; the forecast is too high.</source>
        <translation>我们在做客户还没要的工作，预测偏高。</translation>
    </message>
    <message>
        <source>The customer is moving without us, probably with a competitor.</source>
        <translation>客户自己在往前走，多半已有竞争对手。</translation>
    </message>
    <message>
        <source>Go back for the missing sign: {name}</source>
        <translation>回头补上缺的指标：{name}</translation>
    </message>
    <message>
        <source>Catch up with &quot;{name}&quot;, or give up</source>
        <translation>赶上「{name}」，否则放弃</translation>
    </message>
    <message>
        <source>Our step is done: move on, or give up</source>
        <translation>本步已完成：推进，否则放弃</translation>
    </message>
    <message>
        <source>Go on with &quot;{name}&quot;</source>
        <translation>继续完成「{name}」</translation>
    </message>
    <message>
        <source>Our step is done: wait for the customer&apos;s sign, or help it along</source>
        <translation>本步已完成：等客户的指标，或促成它</translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Come, proved, claimed; line: spread</source>
        <translation>已实现、证实、主张；细线为可能区间</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>已实现</translation>
    </message>
    <message>
        <source>With weighted</source>
        <translation>含加权</translation>
    </message>
    <message>
        <source>With proved</source>
        <translation>含证实</translation>
    </message>
    <message>
        <source>9 in 10</source>
        <translation>九成把握</translation>
    </message>
    <message>
        <source>5 in 10</source>
        <translation>五成把握</translation>
    </message>
    <message>
        <source>1 in 10</source>
        <translation>一成把握</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>No open deal has an amount yet, so there is no spread to reckon.</source>
        <translation>还没有填了金额的在手项目，无从推算可能区间。</translation>
    </message>
    <message>
        <source>Spread: {runs} futures of {deals} open deals, seed {seed}; won by their rates, signed by your own stays per stage, not before the expected day. 9 in 10 = at least this much in nine of ten futures.</source>
        <translation>区间由 {deals} 单在手项目模拟 {runs} 次得出（随机种子 {seed}）：按成功率赢单，按你自己各步的停留时间签约，不早于预计日。九成把握 = 十次中有九次至少达到此数。</translation>
    </message>
    <message>
        <source>Without an amount, so not played: {n}.</source>
        <translation>{n} 单金额未定，未参与模拟。</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Forecast on the eve</source>
        <translation>季前预测</translation>
    </message>
    <message>
        <source>Main (≥ 50 %)</source>
        <translation>主要 (≥50%)</translation>
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
        <source>Came</source>
        <translation>实际赢单</translation>
    </message>
    <message>
        <source>of the forecast</source>
        <translation>其中预测内</translation>
    </message>
    <message>
        <source>Came ÷ weighted</source>
        <translation>实际 ÷ 加权</translation>
    </message>
    <message>
        <source>{band}: {won} of {deals} came, {claimed} by claim, {proved} by proof</source>
        <translation>{band}：{deals} 单实成 {won} 单，按主张应成 {claimed} 单，按证实 {proved} 单</translation>
    </message>
</context>
<context>
    <name>QtPrompter</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Sales Funnel</source>
        <translation>销售漏斗</translation>
    </message>
</context>
<context>
    <name>RateWords</name>
    <message>
        <source>set by you {rate}</source>
        <translation>您设定 {rate}</translation>
    </message>
    <message>
        <source>{begin}, no closed deal of yours yet, used {used}</source>
        <translation>{begin}，您还没有已结束的项目，采用 {used}</translation>
    </message>
    <message>
        <source>{begin}, you {own} ({won} of {closed}), used {used}</source>
        <translation>{begin}，您 {own}（{closed} 单赢 {won} 单），采用 {used}</translation>
    </message>
    <message>
        <source>method {rate}</source>
        <translation>方法 {rate}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Lost to a competitor</source>
        <translation>丢给竞争对手</translation>
    </message>
    <message>
        <source>Lost: no decision</source>
        <translation>客户未决策</translation>
    </message>
    <message>
        <source>Lost for another cause</source>
        <translation>因其他原因丢单</translation>
    </message>
    <message>
        <source>Begun in {stage}</source>
        <translation>从「{stage}」开始</translation>
    </message>
    <message>
        <source>Brought in standing in {stage}</source>
        <translation>导入时已在「{stage}」</translation>
    </message>
    <message>
        <source>On to {stage}</source>
        <translation>推进到「{stage}」</translation>
    </message>
    <message>
        <source>Back to {stage}</source>
        <translation>退回「{stage}」</translation>
    </message>
    <message>
        <source>Reopened in {stage}</source>
        <translation>重新打开，回到「{stage}」</translation>
    </message>
    <message>
        <source>Parked until {until}</source>
        <translation>搁置至 {until}</translation>
    </message>
    <message>
        <source>Lost in {stage}</source>
        <translation>丢在「{stage}」</translation>
    </message>
    <message>
        <source>Won from {stage}</source>
        <translation>从「{stage}」赢单</translation>
    </message>
    <message>
        <source>At the end we were ahead of the customer by {n}: the forecast was too high.</source>
        <translation>结束时我们超前客户 {n} 步：预测偏高。</translation>
    </message>
    <message>
        <source>At the end the customer was ahead of us by {n}: it went on without us.</source>
        <translation>结束时客户超前我们 {n} 步：客户绕过我们往前走了。</translation>
    </message>
    <message>
        <source>Milestones waived and never made up: {n}.</source>
        <translation>豁免后始终没补上的里程碑：{n} 项。</translation>
    </message>
    <message>
        <source>Evidence believed and later proved false: {n}.</source>
        <translation>信过、后来证实为假的证据：{n} 项。</translation>
    </message>
    <message>
        <source>What we were told and what proved false: {n}.</source>
        <translation>线人说过、后来证实为假的话：{n} 条。</translation>
    </message>
    <message>
        <source>Between the last contact and the end lay {days}.</source>
        <translation>最后一次接触到结束隔了 {days}。</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>{names} helped</source>
        <translation>{names}帮了忙</translation>
    </message>
    <message>
        <source>{days} from its beginning to its end</source>
        <translation>从开始到结束 {days}</translation>
    </message>
    <message>
        <source>{days} in the step before</source>
        <translation>在上一步 {days}</translation>
    </message>
    <message>
        <source>{days} in this step</source>
        <translation>在这一步 {days}</translation>
    </message>
    <message>
        <source>left behind: {names}</source>
        <translation>留下未证：{names}</translation>
    </message>
    <message>
        <source>made up later</source>
        <translation>后来补上</translation>
    </message>
    <message>
        <source>never made up</source>
        <translation>始终没补上</translation>
    </message>
</context>
<context>
    <name>RowProblems</name>
    <message>
        <source>the deal has no name</source>
        <translation>项目没有名称</translation>
    </message>
    <message>
        <source>&quot;{text}…&quot; in {column} is too long</source>
        <translation>{column}里的「{text}…」太长</translation>
    </message>
    <message>
        <source>{column} holds an error or an uncomputed formula: {text}</source>
        <translation>{column}里是错误值或未计算的公式：{text}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; in {column} is not a number that fits</source>
        <translation>{column}里的「{text}」不是合适的数</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; in {column} is not a currency</source>
        <translation>{column}里的「{text}」不是币种</translation>
    </message>
    <message>
        <source>another row of this file has the same record id ({text})</source>
        <translation>本文件另有一行编号相同（{text}）</translation>
    </message>
    <message>
        <source>the amount &quot;{text}&quot; in {column} is negative</source>
        <translation>{column}里的金额「{text}」是负数</translation>
    </message>
    <message>
        <source>the amount &quot;{text}&quot; in {column} is too large to be true</source>
        <translation>{column}里的金额「{text}」大得不可能</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; in {column} is not an amount</source>
        <translation>{column}里的「{text}」不是金额</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; in {column} is a range; write one amount</source>
        <translation>{column}里的「{text}」是一个区间，请写一个金额</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; in {column} can be read as two amounts</source>
        <translation>{column}里的「{text}」可以读成两种金额</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; in {column} is not a day</source>
        <translation>{column}里的「{text}」不是日期</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; in {column}: which is the day, which the month?</source>
        <translation>{column}里的「{text}」：分不清日和月</translation>
    </message>
    <message>
        <source>the day &quot;{text}&quot; in {column} is out of range</source>
        <translation>{column}里的日期「{text}」超出范围</translation>
    </message>
</context>
<context>
    <name>Starving</name>
    <message>
        <source>At your pace the funnel is empty from {day}</source>
        <translation>照现在的速度，{day} 起漏斗就空了</translation>
    </message>
    <message>
        <source>{weeks} weeks: {new} new in search × pace {pace} × {up} of {left} into the funnel = {coming} a week; {closed} closed = {going} a week. {inside} in the funnel + {searching} in search × {share} = {supply}, enough for {after} weeks.</source>
        <translation>近 {weeks} 周：搜索新增 {new} 单 × 投入 {pace} × 进漏斗 {up}/{left} ＝ 每周进 {coming} 单；了结 {closed} 单 ＝ 每周出 {going} 单。漏斗内 {inside} 单 ＋ 搜索 {searching} 单 × {share} ＝ {supply} 单，够用 {after} 周。</translation>
    </message>
</context>
</TS>
