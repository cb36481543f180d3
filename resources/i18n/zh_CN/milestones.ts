<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ChecklistDialog</name>
    <message>
        <source>Keep my {points:+d} points</source>
        <translation>保留我的修正 {points:+d} 点</translation>
    </message>
    <message>
        <source>Cancel changes nothing; undo at any time</source>
        <translation>取消则什么都不改变；推进后随时可撤销</translation>
    </message>
    <message>
        <source>Cancel changes nothing; it can be undone at any time</source>
        <translation>取消则什么都不改变；之后随时可撤销</translation>
    </message>
    <message>
        <source>Win the deal</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Won, and record a debt</source>
        <translation>仍记赢单并记债务</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Cancel changes nothing; the stage stays</source>
        <translation>取消则什么都不改变；所在步骤不变</translation>
    </message>
    <message>
        <source>Check the evidence</source>
        <translation>核对证据</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Move the deal back</source>
        <translation>退回项目</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Move the deal on</source>
        <translation>推进项目</translation>
    </message>
    <message>
        <source>Move anyway and record a debt</source>
        <translation>仍要推进并记债务</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>推进</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>How far the customer has come</source>
        <translation>客户走到哪一步</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>判断指标</translation>
    </message>
    <message>
        <source>We</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>They</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Afterwards: won; the customer has confirmed step {b}</source>
        <translation>之后：赢单，客户确认到第 {b} 步</translation>
    </message>
    <message>
        <source>{when}: the customer has done all its steps, we are in step {s}</source>
        <translation>{when}：客户八步已走完，我们在第 {s} 步</translation>
    </message>
    <message>
        <source>{when}: the customer is in step {b}, we are in step {s}</source>
        <translation>{when}：客户在第 {b} 步，我们在第 {s} 步</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>推进之后</translation>
    </message>
    <message>
        <source>Once back</source>
        <translation>退回之后</translation>
    </message>
    <message>
        <source>As answered</source>
        <translation>按此核对</translation>
    </message>
</context>
<context>
    <name>DealList</name>
    <message>
        <source>Deals of this move</source>
        <translation>本次推进的项目</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Who said it</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <source>Day it happened</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>添加链接</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>为什么不适用</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Link or path of a file</source>
        <translation>链接或文件路径</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>Which of these turned out false?</source>
        <translation>哪些后来证明不属实？</translation>
    </message>
    <message>
        <source>to be done before leaving this step</source>
        <translation>离开本步需完成</translation>
    </message>
    <message>
        <source>still owed from this step</source>
        <translation>本步尚欠</translation>
    </message>
    <message>
        <source>a step crossed by this move</source>
        <translation>本次跨过的一步</translation>
    </message>
</context>
<context>
    <name>HelpersField</name>
    <message>
        <source>Nobody ticked yet</source>
        <translation>还没勾选</translation>
    </message>
    <message>
        <source>Nobody is known in this deal</source>
        <translation>本项目还没有认识的人</translation>
    </message>
</context>
<context>
    <name>IndicatorBox</name>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
</context>
<context>
    <name>IndicatorRow</name>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>还没有看到</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>To a competitor</source>
        <translation>输给对手</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>不再采购</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>How it was lost</source>
        <translation>丢单原因</translation>
    </message>
    <message>
        <source>Lose the deal</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>The stage it reached is kept. It leaves the board and can be reopened.</source>
        <translation>保留所到步骤；项目离开看板，之后可以重新打开。</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>对手</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>MilestoneBox</name>
    <message>
        <source>Still true</source>
        <translation>仍属实</translation>
    </message>
    <message>
        <source>Turned out false</source>
        <translation>不属实</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>A click takes over what the data proves; nothing is ticked by itself.</source>
        <translation>点一下采纳数据的证实；不会自动打勾。</translation>
    </message>
    <message>
        <source>Fill in: {tool}</source>
        <translation>填写：{tool}</translation>
    </message>
</context>
<context>
    <name>MoveButtons</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day the move happened</source>
        <translation>推进发生的日期</translation>
    </message>
</context>
<context>
    <name>MoveFoot</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>proved {before} → {after}</source>
        <translation>证实 {before} → {after}</translation>
    </message>
    <message>
        <source>Weighted value</source>
        <translation>加权金额</translation>
    </message>
    <message>
        <source>forecast too high by {sum}</source>
        <translation>预测偏高 {sum}</translation>
    </message>
    <message>
        <source>won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Gap to the customer</source>
        <translation>与客户的差距</translation>
    </message>
    <message>
        <source>Success rate: {said}</source>
        <translation>成功率：{said}</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>为什么退回？</translation>
    </message>
    <message numerus="yes">
        <source>%n missing: to move on all the same, write down why</source>
        <translation>
            <numerusform>缺 %n 项，仍要推进请写明理由</numerusform>
        </translation>
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
        <source>in step</source>
        <translation>同步</translation>
    </message>
</context>
<context>
    <name>MoveHead</name>
    <message>
        <source>expected {month}</source>
        <translation>预计 {month} 签约</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
</context>
<context>
    <name>ParkDialog</name>
    <message>
        <source>2026-12-15, +30</source>
        <translation>2026-12-15、+30</translation>
    </message>
    <message>
        <source>Park the deal</source>
        <translation>搁置项目</translation>
    </message>
    <message>
        <source>Until that day it is not stalled and counts nowhere; then it is open again by itself.</source>
        <translation>到那一天之前不算停滞，也不计入任何统计；到期自动恢复。</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>搁置到</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ProofText</name>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>expected date</source>
        <translation>预计签约日期</translation>
    </message>
    <message>
        <source>need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Data proves it</source>
        <translation>数据已证实</translation>
    </message>
    <message>
        <source>Still empty: {names}</source>
        <translation>还没有填写：{names}</translation>
    </message>
    <message>
        <source>Checklist filled in {filled} of {total}</source>
        <translation>清单已填 {filled}/{total} 项</translation>
    </message>
    <message>
        <source>Nothing of this kind is logged yet: {kinds}</source>
        <translation>还没有记录：{kinds}</translation>
    </message>
    <message>
        <source>No document of this kind is attached yet: {kind}</source>
        <translation>还没有附上：{kind}</translation>
    </message>
    <message>
        <source>Wanted: a contact with the role {role}, {attitude} or better</source>
        <translation>须有{role}联系人，态度不低于{attitude}</translation>
    </message>
    <message>
        <source>No contact with the role {role} yet</source>
        <translation>还没有{role}联系人</translation>
    </message>
    <message>
        <source>{role}: nobody&apos;s attitude is known yet</source>
        <translation>{role}联系人的态度都还不清楚</translation>
    </message>
    <message>
        <source>{role}: mean attitude {mean}, must be above {wanted}</source>
        <translation>{role}联系人平均态度 {mean}，须高于{wanted}</translation>
    </message>
    <message>
        <source>{role}: all at least {least}, and one {best} or better</source>
        <translation>{role}联系人须全部不低于{least}，且至少一人{best}以上</translation>
    </message>
    <message>
        <source>{role}: motive noted for {filled} of {total}</source>
        <translation>{role}联系人动机已知 {filled}/{total}</translation>
    </message>
    <message>
        <source>The contract&apos;s day and amount are not entered yet</source>
        <translation>合同日期和金额还没有填写</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
</context>
<context>
    <name>ShortForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>WhenWho</name>
    <message>
        <source>Day it happened</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>为什么不适用</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>WonPanel</name>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Day of the contract</source>
        <translation>签约日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>合同号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>合同金额</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>谁帮了忙</translation>
    </message>
</context>
</TS>
