#pragma once

#include "core/budget/facts.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace budget {

// Facts of one kind in the user's order, each found by its id. A plain value; equal when the facts
// are the same in the same order.
template<typename T>
class FactList
{
public:
    int size() const { return static_cast<int>(m_facts.size()); }
    bool isEmpty() const { return m_facts.empty(); }
    const T& operator[](int row) const { return m_facts[static_cast<std::size_t>(row)]; }
    auto begin() const { return m_facts.begin(); }
    auto end() const { return m_facts.end(); }

    // The row of the fact, -1 when there is none.
    int rowOf(FactId id) const
    {
        return id > 0 && id < static_cast<FactId>(m_rows.size())
                   ? m_rows[static_cast<std::size_t>(id)]
                   : -1;
    }
    const T* find(FactId id) const
    {
        const int row = rowOf(id);
        return row < 0 ? nullptr : &(*this)[row];
    }
    FactId largestId() const { return static_cast<FactId>(m_rows.size()) - 1; } // ever; -1: none

    void reserve(int facts)
    {
        m_facts.reserve(static_cast<std::size_t>(facts));
        m_rows.reserve(static_cast<std::size_t>(facts) + 1);
    }
    // The ids of what is inserted are from 1 on and new to the list.
    void append(T fact)
    {
        m_facts.push_back(std::move(fact));
        renumber(size() - 1);
    }
    void insert(int row, std::vector<T> facts)
    {
        assert(row >= 0 && row <= size());
        m_facts.insert(m_facts.begin() + row,
                       std::make_move_iterator(facts.begin()),
                       std::make_move_iterator(facts.end()));
        renumber(row);
    }
    void remove(int row, int count)
    {
        assert(row >= 0 && count >= 0 && row + count <= size());
        for (int i = row; i < row + count; ++i)
            m_rows[static_cast<std::size_t>((*this)[i].id)] = -1;
        m_facts.erase(m_facts.begin() + row, m_facts.begin() + row + count);
        renumber(row);
    }
    void replace(int row, T fact)
    {
        assert(fact.id == (*this)[row].id);
        m_facts[static_cast<std::size_t>(row)] = std::move(fact);
    }

    friend bool operator==(const FactList& left, const FactList& right)
    {
        return left.m_facts == right.m_facts;
    }

private:
    void renumber(int first)
    {
        for (int row = first; row < size(); ++row) {
            const auto id = static_cast<std::size_t>((*this)[row].id);
            assert((*this)[row].id > 0);
            if (id >= m_rows.size())
                m_rows.resize(id + 1, -1);
            m_rows[id] = row;
        }
    }

    std::vector<T> m_facts;
    std::vector<int> m_rows; // by id; -1 for an id that is not there
};

} // namespace budget
