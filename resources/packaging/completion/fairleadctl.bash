# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of fairleadctl for bash: commands, options, and the values that an option or argument can have.
# shellcheck shell=bash

_fairleadctl_options() {
    local global="--db --json --at --by --lang --help --version"
    case $1 in
        warranty) echo "--delivered --sea-trial --contract-until --on $global" ;;
        demo) echo "--tickets --seed --until $global" ;;
        replay) echo "--rulebook $global" ;;
        proposals) echo "--month --state $global" ;;
        decide) echo "--reason --points --yuan --person --month $global" ;;
        import)
            echo "--mapping --column --keep-mapping --sheet --heading-row --duplicates --create-missing --good-rows \
--rejects --dry-run $global"
            ;;
        settings) echo "--set $global" ;;
        attachments) echo "--save-to $global" ;;
        export) echo "--to --from --until $global" ;;
        appraise) echo "--pdf --xlsx --payout --person --each --close --reopen --recount $global" ;;
        ledger) echo "--from --until --pdf $global" ;;
        form) echo "--ticket --visit --day --blank --pdf $global" ;;
        *) echo "$global" ;;
    esac
}

_fairleadctl() {
    local commands="warranty init demo replay proposals decide appraise ledger form show sweep rulebook import export attachments settings backup help"
    local with_value=" --db --at --by --lang --delivered --sea-trial --contract-until --on --tickets --seed --until \
--rulebook --month --state --reason --points --yuan --person --pdf --mapping --column --keep-mapping --sheet --heading-row \
--duplicates --rejects --to --from --save-to --set "
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command="" arguments=0 i
    for ((i = 1; i < COMP_CWORD; i++)); do
        if [[ ${COMP_WORDS[i]} == -* ]]; then
            [[ $with_value != *" ${COMP_WORDS[i]} "* ]] || ((i++))
        elif [[ -z $command ]]; then
            command=${COMP_WORDS[i]}
        else
            ((arguments++))
        fi
    done

    COMPREPLY=()
    case $previous in
        --db | --rulebook | --pdf | --rejects | --to | --save-to)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            return
            ;;
        --lang) mapfile -t COMPREPLY < <(compgen -W "zh en" -- "$word") ; return ;;
        --duplicates) mapfile -t COMPREPLY < <(compgen -W "skip update refuse" -- "$word") ; return ;;
        --state)
            mapfile -t COMPREPLY < <(compgen -W "open proposed approved rejected amended withdrawn" -- "$word")
            return
            ;;
        *)
            [[ $with_value != *" $previous "* ]] || return
            ;;
    esac
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_fairleadctl_options "$command")" -- "$word")
    elif [[ -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$word")
    elif [[ $command == help ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$word")
    elif [[ $command == form && $arguments -eq 0 ]]; then
        mapfile -t COMPREPLY < <(compgen -W "dispatch_order daily_sheet work_order" -- "$word")
    elif [[ $command == decide && $arguments -eq 1 ]]; then
        mapfile -t COMPREPLY < <(compgen -W "approve reject amend" -- "$word")
    elif [[ $command == rulebook && $arguments -eq 0 ]]; then
        mapfile -t COMPREPLY < <(compgen -W "check" -- "$word")
    elif [[ ($command == import || $command == export) && $arguments -eq 0 ]]; then
        mapfile -t COMPREPLY < <(compgen -W "party ship engine employee ledger" -- "$word")
    elif [[ $command == import || $command == replay || $command == rulebook ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}

complete -F _fairleadctl fairleadctl
