#include "ui/window/menu_facts.h"

#include <QtGlobal>

namespace budget::ui {

namespace {

constexpr Command line = Command::Count;
using enum Command;

const std::vector<MenuFacts> Menus{
    {"fileMenu",
     QT_TRANSLATE_NOOP("Menu", "&File"),
     -1,
     {NewBudget,       Open,         OpenAsBudget,  line,         SaveVersion,
      Versions,        SaveAs,       line,          Properties,   Units,
      AuditTrail,      Report,       line,          ImportItems,  Export,
      CompareLastYear, SaveFindings, Print,         PrintPreview, line,
      AuthorName,      NewWindow,    CloseDocument, Quit}},
    {"editMenu",
     QT_TRANSLATE_NOOP("Menu", "&Edit"),
     -1,
     {Undo,        Redo,           line,       Cut,       Copy,    Paste,      ClearCells,
      FillDown,    CopyWithHeader, CopyInYuan, SelectAll, line,    InsertItem, DuplicateItems,
      RemoveItems, ConfirmItems,   line,       Find,      Replace, FindNext,   FindPrevious}},
    {"viewMenu",
     QT_TRANSLATE_NOOP("Menu", "&View"),
     -1,
     {UnitYuan,
      UnitTenThousand,
      UnitHundredMillion,
      line,
      ZoomIn,
      ZoomOut,
      ZoomReset,
      line,
      ExpandCategories,
      ExpandSections,
      ExpandItems,
      line,
      ShowNavigator,
      ShowChart,
      ShowFindings,
      ShowSubjects,
      ChooseColumns,
      line}},
    {"appearanceMenu",
     QT_TRANSLATE_NOOP("Menu", "A&ppearance"),
     2,
     {AppearanceSystem, AppearanceLight, AppearanceDark}},
    {"languageMenu", QT_TRANSLATE_NOOP("Menu", "&Language"), 2, {LanguageChinese, LanguageEnglish}},
    {"goMenu",
     QT_TRANSLATE_NOOP("Menu", "&Go"),
     -1,
     {GoUp,
      ShowItems,
      line,
      GoBack,
      GoForward,
      line,
      PreviousTable,
      NextTable,
      SearchParts,
      line,
      NextFinding,
      PreviousFinding,
      OtherPlace,
      line,
      NextArea,
      PreviousArea}},
    {"helpMenu", QT_TRANSLATE_NOOP("Menu", "&Help"), -1, {Shortcuts, About}},
};

} // namespace

const std::vector<MenuFacts>& menuFacts()
{
    return Menus;
}

} // namespace budget::ui
