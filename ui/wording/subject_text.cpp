#include "ui/wording/subject_text.h"

#include <QCoreApplication>

namespace budget::ui {

namespace {

class EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(SubjectEvidence)

public:
    static QString of(const Subject& subject)
    {
        const QString& evidence = subject.evidence;
        if (!subject.listed)
            return tr("Not in the catalogue; from this budget");
        if (evidence == u"seed")
            return tr("Seen in a published budget");
        if (evidence.startsWith(u"published:"))
            return tr("Published %1").arg(evidence.sliced(10));
        if (evidence.startsWith(u"official:"))
            return tr("Official text of %1").arg(evidence.sliced(9));
        if (evidence == u"older-list")
            return tr("From an older official list");
        if (evidence == u"recalled-unsure")
            return tr("Doubtful, please check");
        return tr("Not seen in print, please check");
    }
};

} // namespace

QString evidenceText(const Subject& subject)
{
    const QString evidence = EvidenceWords::of(subject);
    return subject.note.isEmpty() ? evidence : subject.note + QStringLiteral(" · ") + evidence;
}

} // namespace budget::ui
