// A program that edits a budget's file until somebody kills it.
//
//     storage_editor FILE edit SEED    prints "NUMBER DIGEST" after every edit that was confirmed
//     storage_editor FILE die SEED     the same for ten edits, then dies within a transaction
//     storage_editor FILE hold         keeps the file open until its standard input ends

#include "core/budget/budget_document.h"
#include "core/storage/change_recorder.h"
#include "core/storage/sqlite_budget_files.h"
#include "tests/core/storage/budget_digest.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <random>

namespace budget::storage {

namespace {

class Editor
{
public:
    Editor(BudgetDocument& document, unsigned seed)
        : m_document(document)
        , m_random(seed)
    {}

    // False when it was not confirmed.
    bool edit()
    {
        switch (pick(8)) {
        case 0:
            return confirmed(m_document.undo());
        case 1:
            return confirmed(m_document.redo());
        case 2:
            return confirmed(m_document.apply(removal()));
        case 3:
        case 4:
            return confirmed(m_document.apply(paste()));
        case 5:
            return confirmed(m_document.apply({{}, {insertion(pick(size() + 1))}}));
        default:
            return confirmed(m_document.apply({{}, {update(pick(size()))}}));
        }
    }

    // A block of cells: rows that are there get other amounts, the rest is inserted below.
    Change paste()
    {
        Change change{{ChangeLabel::Action::Paste, {}, 0}, {}};
        const int first = pick(size());
        const int rows = 2 + pick(12);
        for (int row = first; row < first + rows; ++row)
            change.facts.push_back(row < size() && row % 2 == 0 ? update(row) : insertion(row + 1));
        return change;
    }

private:
    int size() const { return m_document.budget().lineItems.size(); }
    int pick(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }

    FactChange insertion(int row)
    {
        LineItem item;
        item.id = m_document.newId(FactKind::LineItem);
        item.unit = 1 + pick(8);
        item.amount = Money::fromFen(pick(1'000'000));
        item.note = RareText(QString(pick(40), u'注'));
        return insertFact(item, std::min(row, size() + m_inserted++));
    }
    FactChange update(int row)
    {
        const LineItem& before = m_document.budget().lineItems[row];
        LineItem after = before;
        after.amount = Money::fromFen(pick(1'000'000));
        return updateFact(before, after);
    }
    Change removal()
    {
        const int first = pick(size());
        Change change{{ChangeLabel::Action::Remove, {}, 0}, {}};
        for (int row = first; row < std::min(first + 3, size() - 1); ++row)
            change.facts.push_back(removeFact(m_document.budget().lineItems[row], row));
        return change;
    }

    bool confirmed(const Result<void>& done)
    {
        m_inserted = 0;
        if (!done) {
            std::printf("error %d %s\n",
                        static_cast<int>(done.error().code),
                        qUtf8Printable(done.error().detail));
            return false;
        }
        // Nothing to undo, an empty change: no line of the trail.
        const qint64 number = m_document.store()->auditTrail(1).value().front().number;
        std::printf("%lld %s\n", number, digestOf(m_document.budget()).constData());
        std::fflush(stdout);
        return true;
    }

    BudgetDocument& m_document;
    std::mt19937 m_random;
    int m_inserted = 0; // rows of this change
};

// Dies when a paste has reached the disk and its commit has not.
void dieWithin(const QString& path, const Change& paste)
{
    auto connection = Connection::open(path, Access::ReadWrite, 100).value();
    // No room to keep changed pages in memory: they go to the file at once, behind the journal.
    static_cast<void>(connection->run(QStringLiteral("PRAGMA cache_size = 1")));
    const auto transaction = Transaction::begin(*connection, dialect::beginWriting());
    FactOrders orders;
    const Result<void> written = ChangeRecorder(*connection, orders).write(paste);
    std::printf("%s\n", written ? "dies" : "error");
    std::fflush(stdout);
    std::raise(SIGKILL);
}

int run(const QStringList& arguments)
{
    const QString path = arguments.value(1);
    const QString mode = arguments.value(2);
    Result<std::unique_ptr<BudgetStore>> store = SqliteBudgetFiles(100).open(path);
    if (!store) {
        std::printf("error %d\n", static_cast<int>(store.error().code));
        return 1;
    }
    const auto document = BudgetDocument::open(std::move(*store)).value();
    std::printf("open\n");
    std::fflush(stdout);
    if (mode == u"hold")
        return std::getchar() == EOF ? 0 : 1;
    Editor editor(*document, arguments.value(3).toUInt());
    for (int i = 0; mode == u"edit" || i < 10; ++i) {
        if (!editor.edit())
            return 1;
    }
    dieWithin(path, editor.paste());
    return 1;
}

} // namespace

} // namespace budget::storage

int main(int argumentCount, char** arguments)
{
    const QCoreApplication application(argumentCount, arguments);
    return budget::storage::run(QCoreApplication::arguments());
}
