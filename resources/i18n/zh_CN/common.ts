<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CalendarPopup</name>
    <message>
        <location filename="../../../ui/common/widgets/date_edit.py" line="140" />
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <location filename="../../../ui/common/widgets/date_edit.py" line="45" />
        <source>2026-11-24, 11-24, today, +7; F4 opens the calendar</source>
        <translation>2026-11-24、11-24、今天、+7；F4 打开日历</translation>
    </message>
    <message>
        <location filename="../../../ui/common/widgets/date_edit.py" line="47" />
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../../ui/common/widgets/date_edit.py" line="47" />
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <location filename="../../../ui/common/widgets/date_edit.py" line="47" />
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <location filename="../../../ui/common/widgets/date_edit.py" line="47" />
        <source>next week</source>
        <translation>下周</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <location filename="../../../ui/common/error_table_deals.py" line="9" />
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的了。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_deals.py" line="13" />
        <source>There is nothing to redo.</source>
        <translation>没有可重做的了。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_files.py" line="9" />
        <source>A job is still writing to this file.</source>
        <translation>后台任务还在写这个文件。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_files.py" line="10" />
        <source>Wait until it has finished, or cancel it, then try again.</source>
        <translation>等它做完或取消它，再试一次。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_files.py" line="13" />
        <source>There is no file “{path}”.</source>
        <translation>找不到文件“{path}”。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_files.py" line="14" />
        <source>It may have been moved or renamed: choose “Open” and look for it.</source>
        <translation>可能被移动或改名了：点“打开”找到它。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_files.py" line="17" />
        <source>“{path}” is empty (0 bytes).</source>
        <translation>“{path}”是空的（0 字节）。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_files.py" line="18" />
        <source>A copy may have been cut short: take the newest backup beside it, or create a new file.</source>
        <translation>可能是拷贝中断了：打开旁边最新的备份，或新建一个文件。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_files.py" line="23" />
        <source>“{path}” is not a funnel file.</source>
        <translation>“{path}”不是漏斗文件。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_files.py" line="24" />
        <source>If it is a spreadsheet, choose “Import”. The file was not touched.</source>
        <translation>如果它是表格，请用“导入”。文件没有被动过。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_files.py" line="27" />
        <source>“{path}” was written by a newer version of this program.</source>
        <translation>“{path}”是由本程序的更新版本写的。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_files.py" line="28" />
        <source>Update the program on this computer. The file was not touched.</source>
        <translation>请先更新这台电脑上的程序。文件没有被动过。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_files.py" line="31" />
        <source>“{path}” is damaged.</source>
        <translation>“{path}”已损坏。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_files.py" line="32" />
        <source>Open the newest backup in the folder beside it. The damaged file was left as it is.</source>
        <translation>打开旁边备份文件夹里最新的备份。损坏的文件原样保留。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_files.py" line="37" />
        <source>“{path}” cannot be read.</source>
        <translation>读不了“{path}”。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_files.py" line="38" />
        <source>Check that you may open it and that the disk is connected.</source>
        <translation>请检查你是否有权限打开它，磁盘是否连着。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_files.py" line="41" />
        <source>“{path}” may not be written to.</source>
        <translation>“{path}”不能写入。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_files.py" line="42" />
        <source>Remove its write protection, or copy it to a folder of your own and open the copy.</source>
        <translation>去掉写保护，或拷贝到自己的文件夹再打开。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_files.py" line="47" />
        <source>“{path}” is open elsewhere (on {host}, since {since}).</source>
        <translation>“{path}”正在别处打开（电脑 {host}，从 {since} 起）。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_files.py" line="48" />
        <source>Close it there first; two writers would spoil each other's work.</source>
        <translation>请先在那边关闭；两边同时写会互相破坏。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_files.py" line="51" />
        <source>“{path}” is a folder, not a file.</source>
        <translation>“{path}”是文件夹，不是文件。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_files.py" line="52" />
        <source>Choose a file inside it.</source>
        <translation>请选择里面的文件。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_files.py" line="55" />
        <source>The disk is full; nothing was written.</source>
        <translation>磁盘已满，什么也没有写入。</translation>
    </message>
    <message>
        <location filename="../../../ui/common/error_table_files.py" line="56" />
        <source>Make room on the disk, then do it again. Everything saved so far is safe.</source>
        <translation>腾出空间后再做一次。此前保存的都安全。</translation>
    </message>
</context>
<context>
    <name>QtPrompter</name>
    <message>
        <location filename="../../../ui/common/prompter.py" line="61" />
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../../ui/common/prompter.py" line="91" />
        <source>Sales Funnel</source>
        <translation>销售漏斗</translation>
    </message>
</context>
</TS>
