; Makes setup.exe: for one user, without administrator's rights. Run by build.py, which defines
; VERSION, SIZE_KB, ICON, PICTURE, LICENCE, OUT, GENERATED, UPGRADE_CODE and the link keys.
;
;   setup.exe /S [/AUTOSTART] [/NOLINKS] [/D=folder]
;   uninstall.exe /S [/PURGE]
;
; Exit codes of a silent run: 0 done · 2 ended by the user or by Windows, before anything was
; changed · 3 a newer version or the .msi is installed · 4 the program runs and does not end ·
; 5 a file cannot be written, and setup has to be run again.

Target amd64-unicode
Unicode true
!ifdef QUICK
  ; For tries, where the size does not matter.
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
ManifestDPIAware true
RequestExecutionLevel user

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "Sections.nsh"
!include "WinVer.nsh"
!include "WordFunc.nsh"
!include "${GENERATED}"

!define NAME "Click-to-Dial"
!define PUBLISHER "Click-to-Dial developers"
!define CONSOLE "clicktodial.exe"
!define PROGRAM "clicktodial-gui.exe"
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define USERS_FILES "$LOCALAPPDATA\clicktodial"

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${ENTRY}" "InstallLocation"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "${PUBLISHER}, MIT licence"

Var OldFolder
Var OldVersion
Var WasRunning
Var Purge
Var Upgrade
Var KeepChoice

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_ABORTWARNING
!define MUI_LICENSEPAGE_TEXT_TOP "Free software: there is nothing to accept."
!define MUI_LICENSEPAGE_TEXT_BOTTOM "All licences are also in the window “About”."
!define MUI_LICENSEPAGE_BUTTON "$(^NextBtn)"
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_TEXT "Start ${NAME}"
!define MUI_PAGE_HEADER_TEXT "Licence"
!define MUI_PAGE_HEADER_SUBTEXT "MIT for ${NAME}, the LGPL for Qt in it."
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.AskWhatToKeep un.HearWhatToKeep
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; ---- what installing and uninstalling share

!macro Refuse CODE TEXT
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

; $2 is 1 if the program FILE runs: Windows then lets nobody write to it. Else it stays.
!macro LookAt FILE
  ${If} ${FileExists} "${FILE}"
    ClearErrors
    FileOpen $0 "${FILE}" a
    ${If} ${Errors}
      StrCpy $2 1
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend

; Ends the program that runs from the folder on the stack: politely, and waits until it has ended.
!macro DefineEndProgram UN
Function ${UN}EndProgram
  Exch $R0
  StrCpy $WasRunning 0
  StrCpy $2 0
  !insertmacro LookAt "$R0\${CONSOLE}"
  !insertmacro LookAt "$R0\${PROGRAM}"
  StrCmp $2 0 ended
  StrCpy $WasRunning 1
  MessageBox MB_OKCANCEL|MB_ICONINFORMATION "${NAME} is running and will be ended now. Calls go on: \
they are on your phone." /SD IDOK IDOK ask
  SetErrorLevel 2
  Quit
ask:
  DetailPrint "Ending ${NAME}..."
  ExecWait '"$R0\${PROGRAM}" quit' $0
  StrCpy $1 0
  ${Do}
    StrCpy $2 0
    !insertmacro LookAt "$R0\${CONSOLE}"
    !insertmacro LookAt "$R0\${PROGRAM}"
    StrCmp $2 0 ended
    Sleep 200
    IntOp $1 $1 + 1
  ${LoopUntil} $1 > 50
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${NAME} does not end. Please quit it: right-click \
its icon beside the clock, and choose Quit. A command of it may also be running in a terminal." \
    /SD IDCANCEL IDRETRY ask
  SetErrorLevel 4
  Quit
ended:
  Pop $R0
FunctionEnd
!macroend
!insertmacro DefineEndProgram ""
!insertmacro DefineEndProgram "un."

!macro TellWindows
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

; ---- installing

Section "${NAME}" SectionProgram
  SectionIn RO
  ${If} $OldFolder != ""
    Push $OldFolder
    Call EndProgram
    ; The old version's own list says what is to go. In place, so that it can be waited for.
    ${If} ${FileExists} "$OldFolder\uninstall.exe"
      ExecWait '"$OldFolder\uninstall.exe" /S /UPGRADE _?=$OldFolder'
      Delete "$OldFolder\uninstall.exe"
      RMDir "$OldFolder"
    ${EndIf}
  ${EndIf}
  ${If} $OldFolder != $INSTDIR
    Push $INSTDIR
    Call EndProgram
  ${EndIf}

  ; First of all, so that what is left half-way can be removed, and is taken for installed.
  SetOutPath "$INSTDIR"
  ClearErrors
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${ENTRY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${ENTRY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegStr HKCU "${ENTRY}" "Comments" "Your accounts, contacts and settings: ${USERS_FILES}"
  WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
  !insertmacro InstallFiles
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0 \
    SW_SHOWNORMAL "" "Dial, see, hold, transfer and hang up the calls of your phone"
  ${If} ${Errors}
    !insertmacro Refuse 5 "Some files could not be written to $INSTDIR. ${NAME} is not installed \
completely. Make room on the disk, or choose another folder, and run this setup again. Your \
accounts, contacts and settings are kept."
  ${EndIf}
SectionEnd

Section "Open phone links (tel:, callto:, sip:)" SectionLinks
  !insertmacro WriteLinks
  !insertmacro TellWindows
SectionEnd

Section /o "Start when I sign in to Windows" SectionAutostart
  WriteRegStr HKCU "${RUN}" "${NAME}" '"$INSTDIR\${PROGRAM}" --hidden'
SectionEnd

Section "-what was chosen against"
  ${IfNot} ${SectionIsSelected} ${SectionLinks}
    !insertmacro RemoveLinks
    !insertmacro TellWindows
  ${EndIf}
  ${IfNot} ${SectionIsSelected} ${SectionAutostart}
    DeleteRegValue HKCU "${RUN}" "${NAME}"
  ${EndIf}
SectionEnd

LangString DescriptionProgram ${LANG_ENGLISH} "The program, for you alone: no administrator is needed."
LangString DescriptionLinks ${LANG_ENGLISH} "Windows offers ${NAME} for numbers on web pages. What \
opens them is your choice, in Windows' settings."
LangString DescriptionAutostart ${LANG_ENGLISH} "In the tray beside the clock, without a window."
!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionProgram} $(DescriptionProgram)
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionLinks} $(DescriptionLinks)
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionAutostart} $(DescriptionAutostart)
!insertmacro MUI_FUNCTION_DESCRIPTION_END

!macro SelectIf CONDITION SECTION
  ${If} ${CONDITION}
    !insertmacro SelectSection ${SECTION}
  ${Else}
    !insertmacro UnselectSection ${SECTION}
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${AtLeastWin10}
    !insertmacro Refuse 2 "${NAME} needs Windows 10 or newer."
  ${EndIf}
  System::Call 'kernel32::CreateMutex(p 0, i 0, t "${NAME}-setup") p .r0 ?e'
  Pop $0
  ${If} $0 = 183
    !insertmacro Refuse 2 "This setup is already running."
  ${EndIf}
  System::Call 'msi::MsiEnumRelatedProducts(t "${UPGRADE_CODE}", i 0, i 0, t .r1) i .r0'
  ${If} $0 = 0
    !insertmacro Refuse 3 "${NAME} was installed by its .msi package. Update it with the newer .msi, \
or first remove it in Windows' settings: your accounts, contacts and settings are kept."
  ${EndIf}

  ReadRegStr $OldFolder HKCU "${ENTRY}" "InstallLocation"
  ReadRegStr $OldVersion HKCU "${ENTRY}" "DisplayVersion"
  ${If} $OldVersion != ""
    ${VersionCompare} "$OldVersion" "${VERSION}" $0
    ${If} $0 = 1
      !insertmacro Refuse 3 "A newer version of ${NAME} ($OldVersion) is installed. To go back, \
first remove it in Windows' settings: your accounts, contacts and settings are kept."
    ${EndIf}
    ; What was chosen before stays, wherever it was chosen.
    ReadRegStr $0 HKCU "${LINK_KEY}" "${LINK_NAME}"
    !insertmacro SelectIf '$0 != ""' ${SectionLinks}
    ReadRegStr $0 HKCU "${RUN}" "${NAME}"
    !insertmacro SelectIf '$0 != ""' ${SectionAutostart}
  ${EndIf}
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/AUTOSTART" $0
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${SectionAutostart}
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/NOLINKS" $0
  ${IfNot} ${Errors}
    !insertmacro UnselectSection ${SectionLinks}
  ${EndIf}
FunctionEnd

Function .onInstSuccess
  ; Who has a window can tick that the program be started.
  ${If} ${Silent}
  ${AndIf} $WasRunning = 1
    Exec '"$INSTDIR\${PROGRAM}" --hidden'
  ${EndIf}
FunctionEnd

; ---- uninstalling

Function un.onInit
  StrCpy $Purge 0
  StrCpy $Upgrade 0
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/PURGE" $0
  ${IfNot} ${Errors}
    StrCpy $Purge 1
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/UPGRADE" $0
  ${IfNot} ${Errors}
    StrCpy $Upgrade 1
  ${EndIf}
FunctionEnd

Function un.AskWhatToKeep
  !insertmacro MUI_HEADER_TEXT "Remove ${NAME}" "What should become of your accounts and contacts?"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 24u "${NAME} will be removed from this computer. The program is in \
$INSTDIR."
  Pop $0
  ${NSD_CreateRadioButton} 0 32u 100% 12u "&Keep my accounts, contacts and settings"
  Pop $KeepChoice
  ${NSD_CreateLabel} 12u 46u 95% 24u "They stay in ${USERS_FILES}, and the accounts' secrets in \
Windows' Credential Manager. A later installation finds them again."
  Pop $0
  ${NSD_CreateRadioButton} 0 76u 100% 12u "&Remove them too, for good"
  Pop $1
  ${If} $Purge = 1
    ${NSD_Check} $1
  ${Else}
    ${NSD_Check} $KeepChoice
  ${EndIf}
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${WM_SETTEXT} 0 "STR:&Remove"
  nsDialogs::Show
FunctionEnd

Function un.HearWhatToKeep
  ${NSD_GetState} $KeepChoice $0
  ${If} $0 = ${BST_CHECKED}
    StrCpy $Purge 0
  ${Else}
    StrCpy $Purge 1
  ${EndIf}
FunctionEnd

Section "Uninstall"
  Push $INSTDIR
  Call un.EndProgram
  ${If} $Purge = 1
    DetailPrint "Removing the accounts and their secrets..."
    ExecWait '"$INSTDIR\${PROGRAM}" account remove --all' $0
  ${EndIf}
  SetOutPath "$TEMP"
  !insertmacro RemoveFiles
  ${If} $Upgrade = 1
    Return
  ${EndIf}
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro RemoveLinks
  DeleteRegValue HKCU "${RUN}" "${NAME}"
  DeleteRegKey HKCU "${ENTRY}"
  !insertmacro TellWindows
  ; The log and the mark of the running program are not the user's.
  RMDir /r "${USERS_FILES}\Cache"
  RMDir /r "$LOCALAPPDATA\Temp\clicktodial"
  ${If} $Purge = 1
    RMDir /r "${USERS_FILES}"
  ${Else}
    RMDir "${USERS_FILES}"
  ${EndIf}
SectionEnd
