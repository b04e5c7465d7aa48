#include "ui/window/view_controls.h"

#include "ui/chart/chart_pane.h"
#include "ui/controls/zoom.h"
#include "ui/window/session.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_status.h"
#include "ui/workspace/workspace.h"

#include <QAction>

#include <algorithm>

namespace budget::ui {

namespace {

// The command that stands for the value, in a run of commands in the order of the enumerators.
template<typename Enum>
Command commandOf(Command first, Enum value)
{
    return static_cast<Command>(static_cast<int>(first) + static_cast<int>(value));
}

} // namespace

ViewControls::ViewControls(WindowActions& actions,
                           Workspace& workspace,
                           WindowStatus& status,
                           Session& session,
                           Language& language)
    : QObject(&actions)
    , m_actions(actions)
    , m_workspace(workspace)
    , m_status(status)
    , m_session(session)
    , m_language(language)
{
    connectUnits();
    connectZoom();
    connectPanes();
    connectLook();
    workspace.restoreWidths(session.splitter());
    workspace.chart().setOptions(session.chartOptions());
    workspace.restoreLineItemColumns(session.lineItemColumns());
    setUnit(session.unit());
    setZoom(session.zoom());
    actions[Command::ShowNavigator].setChecked(session.isNavigatorVisible());
    workspace.setNavigatorVisible(session.isNavigatorVisible());
    actions[Command::ShowChart].setChecked(session.isChartVisible());
    workspace.setChartVisible(session.isChartVisible());
    actions[commandOf(Command::AppearanceSystem, session.appearance())].setChecked(true);
    actions[commandOf(Command::LanguageChinese, language.current())].setChecked(true);
}

void ViewControls::save()
{
    m_session.setSplitter(m_workspace.saveState());
    m_session.setChartOptions(m_workspace.chart().options());
    m_session.setLineItemColumns(m_workspace.lineItemColumns());
}

void ViewControls::connectUnits()
{
    for (const MoneyUnit unit :
         {MoneyUnit::Yuan, MoneyUnit::TenThousandYuan, MoneyUnit::HundredMillionYuan})
        connect(&m_actions[commandOf(Command::UnitYuan, unit)],
                &QAction::triggered,
                this,
                [=, this] { setUnit(unit); });
    connect(&m_status, &WindowStatus::unitChosen, this, &ViewControls::setUnit);
}

void ViewControls::connectZoom()
{
    const auto step = [this](int steps) { setZoom(m_zoom + steps * ZoomStep); };
    connect(&m_actions[Command::ZoomIn], &QAction::triggered, this, [=] { step(1); });
    connect(&m_actions[Command::ZoomOut], &QAction::triggered, this, [=] { step(-1); });
    connect(&m_actions[Command::ZoomReset], &QAction::triggered, this, [this] { setZoom(100); });
    connect(&m_workspace, &Workspace::zoomStepRequested, this, step);
    connect(&m_status, &WindowStatus::zoomChosen, this, &ViewControls::setZoom);
}

void ViewControls::connectPanes()
{
    connect(&m_actions[Command::ShowNavigator], &QAction::toggled, this, [this](bool visible) {
        m_workspace.setNavigatorVisible(visible);
        m_session.setNavigatorVisible(visible);
    });
    connect(&m_actions[Command::ShowChart], &QAction::toggled, this, [this](bool visible) {
        m_workspace.setChartVisible(visible);
        m_session.setChartVisible(visible);
    });
}

void ViewControls::connectLook()
{
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
        connect(&m_actions[commandOf(Command::AppearanceSystem, appearance)],
                &QAction::triggered,
                this,
                [=, this] { setAppearance(appearance); });
    for (const UiLanguage language : {UiLanguage::Chinese, UiLanguage::English})
        connect(&m_actions[commandOf(Command::LanguageChinese, language)],
                &QAction::triggered,
                this,
                [=, this] { setLanguage(language); });
}

void ViewControls::describe(CommandContext& context) const
{
    context.canZoomIn = m_zoom < LargestZoom;
    context.canZoomOut = m_zoom > SmallestZoom;
}

void ViewControls::setUnit(MoneyUnit unit)
{
    m_actions[commandOf(Command::UnitYuan, unit)].setChecked(true);
    m_workspace.setUnit(unit);
    m_status.setUnit(unit);
    m_session.setUnit(unit);
}

void ViewControls::setZoom(int percent)
{
    m_zoom = std::clamp(percent, SmallestZoom, LargestZoom);
    m_workspace.setZoom(m_zoom);
    m_status.setZoom(m_zoom);
    m_session.setZoom(m_zoom);
    emit contextChanged();
}

void ViewControls::setAppearance(Appearance appearance)
{
    applyAppearance(appearance);
    m_session.setAppearance(appearance);
}

void ViewControls::setLanguage(UiLanguage language)
{
    m_language.use(language);
    m_session.setLanguage(language);
}

} // namespace budget::ui
