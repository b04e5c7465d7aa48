#pragma once

#include "ui/controls/document_part.h"

#include <QString>

#include <vector>

namespace budget::ui {

// One node of the outline: a part of the document, named.
struct OutlineNode
{
    DocumentPart part;
    QString title; // as printed; empty for what stands before the first heading, for Goals and
                   // Unrecognized
    QString label; // what tells it from its neighbours: 收支总表 for 部门预算收支总表
    bool empty = false; // a table in which nothing is budgeted
    int parent = -1;    // -1 at the top
    std::vector<int> children;

    bool operator==(const OutlineNode&) const = default;
};

// A document's parts as a tree, in the document's order: sections by level, the tables under the
// section they stand in, goal tables that stand together under one node. A section that holds
// nothing but the table it is named after is that table's node. Tables that no section names
// follow at the top, then what reading the file could not make out, if there is any.
struct Outline
{
    std::vector<OutlineNode> nodes; // every node after its parent, neighbours in order
    std::vector<int> roots;

    const std::vector<int>& childrenOf(int node) const; // of the top for -1
    bool operator==(const Outline&) const = default;
};

Outline outlineOf(const Disclosure& disclosure);

// The same for a budget: its line items stand before what is made of them.
Outline outlineWithLineItems(const Disclosure& disclosure);

// Whether a table says nothing: no amount, no words beside names and numbers, no goals.
bool isEmptyTable(const Table& table);

} // namespace budget::ui
