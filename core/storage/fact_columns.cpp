#include "core/storage/fact_columns.h"

#include "core/storage/column_value.h"

namespace budget::storage {

namespace {

// Whatever a member can be made of.
struct Anything
{
    template<typename M>
    operator M() const; // NOLINT(google-explicit-constructor)
};

// How many members the columns below know. A type that gets a further one no longer fits its
// pattern, and this no longer compiles: the member needs a column, and the format a version.
template<std::size_t Count, typename T>
constexpr bool hasMembers()
{
    return []<std::size_t... I>(std::index_sequence<I...>)
    {
        return requires
        {
            T{((void)I, Anything())...};
        }
        &&!requires
        {
            T{Anything(), ((void)I, Anything())...};
        };
    }
    (std::make_index_sequence<Count>{});
}

static_assert(hasMembers<4, BudgetProperties>());
static_assert(hasMembers<4, DisclosureTemplate>());
static_assert(hasMembers<5, Unit>());
static_assert(hasMembers<8, RevenueItem>());
static_assert(hasMembers<12, LineItem>());
static_assert(hasMembers<6, Project>());
static_assert(hasMembers<10, ProcurementItem>());
static_assert(hasMembers<5, Asset>());
static_assert(hasMembers<4, ThreePublicFigure>());
static_assert(hasMembers<4, SubjectName>());
static_assert(hasMembers<4, NarrativeSection>());
static_assert(hasMembers<2, KeptTable>());
static_assert(hasMembers<4, Waiver>());

} // namespace

template<>
const std::vector<FactColumn<BudgetProperties>>& columnsOf()
{
    using T = BudgetProperties;
    static const std::vector<FactColumn<T>> columns{
        column<&T::departmentName>(u"department_name"),
        column<&T::departmentCode>(u"department_code"),
        column<&T::fiscalYear>(u"fiscal_year"),
        column<&T::stage>(u"stage"),
    };
    return columns;
}

template<>
const std::vector<FactColumn<DisclosureTemplate>>& columnsOf()
{
    using T = DisclosureTemplate;
    static const std::vector<FactColumn<T>> columns{
        column<&T::id>(u"template_id"),
        column<&T::region>(u"region"),
        column<&T::codeStyle>(u"code_style"),
        column<&T::tables>(u"tables"),
    };
    return columns;
}

template<>
const std::vector<FactColumn<Unit>>& columnsOf()
{
    using T = Unit;
    static const std::vector<FactColumn<T>> columns{
        reference<&T::parent>(u"parent", FactKind::Unit),
        column<&T::code>(u"code"),
        column<&T::name>(u"name"),
        column<&T::isAdministrative>(u"is_administrative"),
    };
    return columns;
}

template<>
const std::vector<FactColumn<RevenueItem>>& columnsOf()
{
    using T = RevenueItem;
    static const std::vector<FactColumn<T>> columns{
        reference<&T::unit>(u"unit", FactKind::Unit),
        column<&T::functional>(u"functional"),
        column<&T::source>(u"source"),
        column<&T::isCarriedOver>(u"is_carried_over"),
        column<&T::amount>(u"amount"),
        column<&T::note>(u"note"),
        column<&T::isInferred>(u"is_inferred"),
    };
    return columns;
}

template<>
const std::vector<FactColumn<LineItem>>& columnsOf()
{
    using T = LineItem;
    static const std::vector<FactColumn<T>> columns{
        reference<&T::unit>(u"unit", FactKind::Unit),
        column<&T::functional>(u"functional"),
        column<&T::economic>(u"economic"),
        reference<&T::project>(u"project", FactKind::Project),
        column<&T::amount>(u"amount"),
        column<&T::note>(u"note"),
        column<&T::calculation>(u"calculation"),
        column<&T::kind>(u"kind"),
        column<&T::source>(u"source"),
        column<&T::isInferred>(u"is_inferred"),
        column<&T::tail>(u"tail"),
    };
    return columns;
}

template<>
const std::vector<FactColumn<Project>>& columnsOf()
{
    using T = Project;
    static const std::vector<FactColumn<T>> columns{
        column<&T::code>(u"code"),
        column<&T::name>(u"name"),
        column<&T::title>(u"title"),
        column<&T::goals>(u"goals"),
        column<&T::indicators>(u"indicators"),
    };
    return columns;
}

template<>
const std::vector<FactColumn<ProcurementItem>>& columnsOf()
{
    using T = ProcurementItem;
    static const std::vector<FactColumn<T>> columns{
        reference<&T::unit>(u"unit", FactKind::Unit),
        column<&T::project>(u"project"),
        column<&T::budget>(u"budget"),
        column<&T::item>(u"item"),
        column<&T::catalogueCode>(u"catalogue_code"),
        column<&T::measure>(u"measure"),
        column<&T::quantity>(u"quantity"),
        column<&T::unitPrice>(u"unit_price"),
        column<&T::amounts>(u"amounts"),
    };
    return columns;
}

template<>
const std::vector<FactColumn<Asset>>& columnsOf()
{
    using T = Asset;
    static const std::vector<FactColumn<T>> columns{
        column<&T::name>(u"name"),
        column<&T::level>(u"level"),
        column<&T::quantity>(u"quantity"),
        column<&T::originalValue>(u"original_value"),
    };
    return columns;
}

template<>
const std::vector<FactColumn<ThreePublicFigure>>& columnsOf()
{
    using T = ThreePublicFigure;
    static const std::vector<FactColumn<T>> columns{
        column<&T::item>(u"item"),
        column<&T::isPriorYear>(u"is_prior_year"),
        column<&T::amount>(u"amount"),
    };
    return columns;
}

template<>
const std::vector<FactColumn<SubjectName>>& columnsOf()
{
    using T = SubjectName;
    static const std::vector<FactColumn<T>> columns{
        column<&T::catalogue>(u"catalogue"),
        column<&T::code>(u"code"),
        column<&T::name>(u"name"),
    };
    return columns;
}

template<>
const std::vector<FactColumn<NarrativeSection>>& columnsOf()
{
    using T = NarrativeSection;
    static const std::vector<FactColumn<T>> columns{
        column<&T::heading>(u"heading"),
        column<&T::level>(u"level"),
        column<&T::passages>(u"passages"),
    };
    return columns;
}

template<>
const std::vector<FactColumn<KeptTable>>& columnsOf()
{
    using T = KeptTable;
    static const std::vector<FactColumn<T>> columns{
        column<&T::table>(u"content"),
    };
    return columns;
}

template<>
const std::vector<FactColumn<Waiver>>& columnsOf()
{
    using T = Waiver;
    static const std::vector<FactColumn<T>> columns{
        column<&T::check>(u"check_id"),
        column<&T::place>(u"place"),
        column<&T::reason>(u"reason"),
    };
    return columns;
}

} // namespace budget::storage
