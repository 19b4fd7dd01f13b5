package org.maillage.workspace.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.maillage.base.search.SearchAnswer;
import org.maillage.base.search.SearchScope;
import org.maillage.workspace.search.SearchPage.Choice;

/// The ways to narrow what was found, each with how many it leaves.
///
/// @param scope what is shown now
record SearchChoices(SearchQuery query, SearchAnswer answer, SearchScope scope) {

    List<Choice> kinds(SearchKinds words) {
        Map<String, Integer> numbers = numbers(
                SearchAnswer.Count::kind,
                count -> scope.convention() == null || scope.convention().equals(count.convention()));
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("Tout", sum(numbers), query.ofKind("").address(), scope.kind() == null));
        numbers.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(one -> new Choice(
                        words.many(one.getKey()),
                        one.getValue(),
                        query.ofKind(words.word(one.getKey())).address(),
                        one.getKey().equals(scope.kind())))
                .forEach(choices::add);
        return numbers.isEmpty() ? List.of() : choices;
    }

    List<Choice> conventions(Reach reach) {
        Map<UUID, Integer> numbers = numbers(
                SearchAnswer.Count::convention,
                count -> scope.kind() == null || scope.kind().equals(count.kind()));
        if (!reach.several() || numbers.isEmpty()) {
            return List.of();
        }
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(
                "Toutes mes conventions", sum(numbers), query.within("").address(), scope.convention() == null));
        reach.spaces().forEach((id, space) -> {
            if (numbers.containsKey(id) || id.equals(scope.convention())) {
                choices.add(new Choice(
                        space.convention().shortTitle(),
                        numbers.getOrDefault(id, 0),
                        query.within(space.convention().slug()).address(),
                        id.equals(scope.convention())));
            }
        });
        return choices;
    }

    private <T> Map<T, Integer> numbers(Function<SearchAnswer.Count, T> by, Predicate<SearchAnswer.Count> counted) {
        var numbers = new LinkedHashMap<T, Integer>();
        answer.counts().stream()
                .filter(counted)
                .forEach(count -> numbers.merge(by.apply(count), count.number(), Integer::sum));
        return numbers;
    }

    private static int sum(Map<?, Integer> numbers) {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }
}
