"""Entities go into rows and JSON and come back as they were, every type of them."""

import json
import sqlite3
from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.entities import ENTITY_TYPES, Deal, Entity
from funnel_desktop.storage.rows import STAGE_FIELDS, TABLES
from funnel_desktop.storage.store import Store


def _values(name: str, kind: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for one field."""
    text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=8)
    if name in STAGE_FIELDS:
        return st.integers(0 if name == "taken_over" else 1, 8)
    return {
        str: text,
        int: st.integers(-(2**63), 2**63 - 1),
        bool: st.booleans(),
        date: st.dates(),
        str | None: st.none() | text,
        int | None: st.none() | st.integers(-(2**63), 2**63 - 1),
        date | None: st.none() | st.dates(),
        tuple[int, ...]: st.lists(st.integers(0, 100), max_size=3).map(tuple),
        tuple[str, ...]: st.lists(text, max_size=3).map(tuple),
        tuple[tuple[str, str], ...]: st.lists(st.tuples(text, text), max_size=3).map(tuple),
    }[kind]


def _any_entity() -> st.SearchStrategy[Entity]:
    kinds = [
        st.builds(entity, **{field.name: _values(field.name, field.type) for field in fields(entity)})
        for entity in ENTITY_TYPES
    ]
    return st.one_of(*kinds)


@given(_any_entity())
def test_an_entity_survives_its_row_and_its_json(entity: Entity) -> None:
    table = TABLES[type(entity)]
    row = next(table.to_rows([entity]))
    assert all(isinstance(value, (str, int, type(None))) for value in row)
    assert table.from_row(row) == entity
    assert table.from_json(table.to_json(row)) == entity


@pytest.mark.parametrize("entity", ENTITY_TYPES, ids=lambda entity: entity.TABLE)
def test_every_table_has_exactly_the_fields_of_its_entity(entity: type[Entity], store: Store) -> None:
    rows = store.connection.execute(f"PRAGMA table_info({entity.TABLE})").fetchall()
    assert tuple(row[1] for row in rows) == TABLES[entity].columns


def test_the_card_table_has_exactly_the_fields_of_a_card(store: Store) -> None:
    assert tuple(row[1] for row in store.connection.execute("PRAGMA table_info(card)")) == Card._fields


def test_stages_are_text_keys_in_the_file() -> None:
    table = TABLES[Deal]
    row = dict(zip(table.columns, next(table.to_rows([Deal("d", "x", date(2026, 1, 2), stage=3)])), strict=True))
    assert (row["stage"], row["taken_over"], row["began_on"], row["brought_in_closed"]) == ("s3", "", "2026-01-02", 0)


def test_the_journal_leaves_defaults_out_and_keeps_chinese_readable() -> None:
    deal = Deal("d", "水泵", date(2026, 1, 2))
    text = TABLES[Deal].to_json(next(TABLES[Deal].to_rows([deal])))
    assert text == '{"id":"d","name":"水泵","began_on":"2026-01-02"}'
    assert TABLES[Deal].from_json(text[:-1] + ',"a_field_of_the_past":1}') == deal


def test_a_value_other_than_the_default_is_kept() -> None:
    deal = replace(Deal("d", "x", date(2026, 1, 2)), amount=0, currency="USD", priority="A")
    kept = json.loads(TABLES[Deal].to_json(next(TABLES[Deal].to_rows([deal]))))
    assert (kept["amount"], kept["currency"], kept["priority"]) == (0, "USD", "A")


def test_a_table_refuses_a_value_of_another_kind(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        store.connection.execute("UPDATE derived_from SET playbook = x'00'")
