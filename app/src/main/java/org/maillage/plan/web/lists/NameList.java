package org.maillage.plan.web.lists;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Created;
import org.maillage.plan.NamedThing;
import org.maillage.plan.NamedThings;
import org.maillage.site.NotFound;

/// A short list of names that actions bear, as its page says it.
///
/// @param address last word of its address, such as `sujets`
/// @param table that holds its names
/// @param title how the page says all of them: "Sujets"
/// @param one how it says one: "sujet"
/// @param explanation what such a name is, in a sentence
/// @param identity from and to an address
/// @param borne the actions that bear one of them
/// @param constats how many bear each; none where constats bear no such names
record NameList<T extends NamedThing<I>, I>(
        String address,
        String table,
        String title,
        String one,
        String explanation,
        NamedThings<T, I> names,
        Identity<I> identity,
        Function<I, ActionFilter> borne,
        Function<Space, Map<I, Integer>> constats) {

    record Identity<I>(Function<UUID, I> of, Function<I, UUID> value) {}

    /// A name of the list.
    ///
    /// @param actions how many visible actions bear it
    /// @param filter the list of those actions
    /// @param constats how many visible constats bear it
    record Item(UUID id, String name, int actions, ActionFilter filter, int constats, int version) {}

    List<Item> items(Space space) {
        Map<I, Integer> borneByConstats = constats.apply(space);
        return names.listOf(space.id(), space.sight()).stream()
                .map(one -> new Item(
                        identity.value().apply(one.id()),
                        one.name(),
                        one.actions(),
                        borne.apply(one.id()),
                        borneByConstats.getOrDefault(one.id(), 0),
                        one.version()))
                .toList();
    }

    Item getItem(Space space, UUID id) {
        return items(space).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.of(one, id));
    }

    Created<I> add(Space space, String name) {
        return names.add(space.id(), name);
    }

    Saved rename(Space space, UUID id, int version, String name) {
        return names.rename(space.id(), identity.of().apply(id), version, name);
    }

    Saved remove(Space space, UUID id, int version) {
        return names.remove(space.id(), identity.of().apply(id), version);
    }

    Saved restore(Space space, UUID id) {
        return names.restore(space.id(), identity.of().apply(id));
    }
}
