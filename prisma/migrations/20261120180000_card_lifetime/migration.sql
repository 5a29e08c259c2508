-- The board as of a moment asks for the cards that were there then and have changed since. Two btree conditions would each
-- match half of a long history; the span of a card's life is one condition, and its statistics tell how few they are.
create index card_by_lifetime on card using gist (tstzrange(created_at, last_step_at));
