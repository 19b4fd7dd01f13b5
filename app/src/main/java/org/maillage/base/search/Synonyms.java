package org.maillage.base.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Everyday words and acronyms, and what conventions call the same: `search/synonyms.txt`.
@Component
class Synonyms {

    private static final String FILE = "search/synonyms.txt";
    private static final String BOTH_WAYS = " = ";
    private static final String ONE_WAY = " => ";

    /// What is typed (its words in the singular, in order), and what is looked for besides: words that must all be
    /// there.
    private final Map<List<String>, Set<List<String>>> byTyped = new HashMap<>();

    private int longest = 1;

    Synonyms() {
        this(read());
    }

    Synonyms(List<String> lines) {
        lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(this::learn);
    }

    /// @param words from `start` on
    /// @return how many words make the longest expression known there; 0 when none does
    int lengthAt(List<String> words, int start) {
        for (int length = Math.min(longest, words.size() - start); length > 0; length--) {
            if (byTyped.containsKey(key(words.subList(start, start + length)))) {
                return length;
            }
        }
        return 0;
    }

    /// What one also looks for when these words are typed.
    Set<List<String>> of(List<String> typed) {
        return byTyped.getOrDefault(key(typed), Set.of());
    }

    private void learn(String line) {
        if (line.contains(ONE_WAY)) {
            String[] sides = line.split(ONE_WAY, 2);
            List<List<String>> meant = expressions(sides[1], ",");
            expressions(sides[0], ",").forEach(typed -> learn(typed, meant));
        } else {
            List<List<String>> same = expressions(line, BOTH_WAYS);
            same.forEach(typed -> learn(typed, same));
        }
    }

    private void learn(List<String> typed, List<List<String>> meant) {
        Set<List<String>> known = byTyped.computeIfAbsent(key(typed), unknown -> new LinkedHashSet<>());
        meant.stream().filter(one -> !one.equals(typed)).forEach(known::add);
        longest = Math.max(longest, typed.size());
    }

    private static List<List<String>> expressions(String side, String apart) {
        return Arrays.stream(side.split(apart)).map(Folding::words).toList();
    }

    private static List<String> key(List<String> words) {
        return words.stream().map(Folding::singular).toList();
    }

    private static List<String> read() {
        try {
            return new ArrayList<>(new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
