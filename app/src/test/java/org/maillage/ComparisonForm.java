package org.maillage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/// The page that compares two versions, filled in by somebody who tells which side they take.
public final class ComparisonForm {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
    private static final Pattern CHOICE =
            Pattern.compile("<input type=\"radio\" id=\"[^\"]+\" name=\"([^\"]+)\" value=\"([^\"]+)\"( checked)?");

    private final String page;
    private final List<String> fields = new ArrayList<>();
    private final Set<String> open = new LinkedHashSet<>();

    public ComparisonForm(String page) {
        this.page = page;
        var hidden = HIDDEN.matcher(page.substring(page.indexOf("class=\"form comparison\"")));
        while (hidden.find()) {
            fields.add(hidden.group(1) + "=" + HtmlUtils.htmlUnescape(hidden.group(2)));
        }
        var choice = CHOICE.matcher(page);
        while (choice.find()) {
            if (choice.group(3) == null) {
                open.add(choice.group(1));
            }
        }
        // What one side alone changed is ticked beforehand.
        var ticked = CHOICE.matcher(page);
        while (ticked.find()) {
            if (ticked.group(3) != null) {
                open.remove(ticked.group(1));
                fields.add(ticked.group(1) + "=" + ticked.group(2));
            }
        }
    }

    /// Names of the questions that wait for an answer.
    public Set<String> questions() {
        return open.stream().map(name -> name.substring("choice:".length())).collect(Collectors.toSet());
    }

    public ComparisonForm choosing(String question, String side) {
        String name = "choice:" + question;
        fields.removeIf(field -> field.startsWith(name + "="));
        fields.add(name + "=" + side);
        open.remove(name);
        return this;
    }

    /// One side for every question.
    public ComparisonForm choosing(String side) {
        questions().forEach(question -> choosing(question, side));
        return this;
    }

    public ComparisonForm with(String field) {
        fields.add(field);
        return this;
    }

    /// As `name=value`.
    public String[] fields() {
        return fields.toArray(String[]::new);
    }

    /// As a browser sends it.
    public String encoded() {
        return fields.stream()
                .map(field -> {
                    int equal = field.indexOf('=');
                    return encoded(field.substring(0, equal)) + "=" + encoded(field.substring(equal + 1));
                })
                .collect(Collectors.joining("&"));
    }

    /// A hidden field of any page, or empty.
    public static String hidden(String page, String name) {
        var field = HIDDEN.matcher(page);
        while (field.find()) {
            if (field.group(1).equals(name)) {
                return HtmlUtils.htmlUnescape(field.group(2));
            }
        }
        return "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return page;
    }
}
