#include "core/readers/json/json_reader.h"

#include "core/document/title_match.h"
#include "core/money/error.h"
#include "core/readers/json/json_node.h"
#include "core/readers/json/json_table.h"

#include <QJsonDocument>

namespace budget::readers {

namespace {

// How well a template's titles are those of the tables.
int fitOf(const std::vector<JsonNode>& tables, const DisclosureTemplate& set)
{
    int fit = 0;
    for (const JsonNode& node : tables) {
        const TableTemplate* table = findTemplate(set, kindOf(node));
        if (table == nullptr || table->kind == TableKind::PerformanceGoal)
            continue;
        const std::optional<TitleMatch> title =
            matchTitle(node.member(QStringLiteral("title")).textOrNull(), set);
        fit += title && title->table->kind == table->kind ? title->likeness : 0;
    }
    return fit;
}

const DisclosureTemplate* bestTemplate(const std::vector<JsonNode>& tables,
                                       const std::vector<DisclosureTemplate>& templates)
{
    const DisclosureTemplate* best = nullptr;
    int bestFit = -1;
    for (const DisclosureTemplate& set : templates) {
        const int fit = fitOf(tables, set);
        if (fit > bestFit) {
            best = &set;
            bestFit = fit;
        }
    }
    return best;
}

const TableTemplate* layoutFor(TableKind kind,
                               const DisclosureTemplate* best,
                               const std::vector<DisclosureTemplate>& templates)
{
    if (const TableTemplate* table = best == nullptr ? nullptr : findTemplate(*best, kind))
        return table;
    for (const DisclosureTemplate& set : templates) {
        if (const TableTemplate* table = findTemplate(set, kind))
            return table;
    }
    return nullptr;
}

} // namespace

Result<Disclosure> readDisclosureJson(const QString& text,
                                      const std::vector<DisclosureTemplate>& templates,
                                      const QString& file)
{
    Place place;
    place.file = file;
    const QByteArray bytes = text.toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        place.line = static_cast<int>(bytes.first(error.offset).count('\n')) + 1;
        return failure(ErrorCode::DocumentDamaged, place, error.errorString());
    }
    const auto fault = std::make_shared<QString>();
    const JsonNode root(document.object(), QString(), fault);
    root.allowOnly({QStringLiteral("unitName"),
                    QStringLiteral("unitCode"),
                    QStringLiteral("fiscalYear"),
                    QStringLiteral("tables")});
    Disclosure disclosure;
    disclosure.unitName = root.member(QStringLiteral("unitName")).textOrNull();
    disclosure.unitCode = root.member(QStringLiteral("unitCode")).textOrNull();
    const JsonNode year = root.member(QStringLiteral("fiscalYear"));
    disclosure.fiscalYear = year.isNull() ? 0 : static_cast<int>(year.wholeNumber(1900, 2999));
    const std::vector<JsonNode> nodes = root.member(QStringLiteral("tables")).items();
    const DisclosureTemplate* best = bestTemplate(nodes, templates);
    if (best != nullptr)
        disclosure.templateId = best->id;
    for (const JsonNode& node : nodes) {
        const TableTemplate* layout = layoutFor(kindOf(node), best, templates);
        disclosure.tables.push_back(tableOf(node, layout, templates, disclosure.fiscalYear));
        Table& table = disclosure.tables.back();
        table.place.file = file;
        table.place.page = table.pages.empty() ? 0 : table.pages.front();
    }
    if (!fault->isEmpty())
        return failure(ErrorCode::DocumentDamaged, place, *fault);
    if (disclosure.tables.empty())
        return failure(ErrorCode::NothingRecognized, place);
    return disclosure;
}

} // namespace budget::readers
