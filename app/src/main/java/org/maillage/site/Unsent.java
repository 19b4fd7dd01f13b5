package org.maillage.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A form that was sent and could not be received: its session had ended, its token was outdated, or what it changes
/// was deleted. It travels in hidden fields until it can be sent again; one that holds a password never does.
///
/// @param address where it was sent
public record Unsent(String address, FormValues form) {

    private static final String ADDRESS = "unsentTo";
    private static final String FORM = "unsent";
    // Under these names passwords and keys are typed.
    private static final Pattern SECRET = Pattern.compile("password|current|again|credential");
    private static final String TOKEN = "_csrf";
    private static final Pattern RECEIVED_IN = Pattern.compile("/(espace|administration|m)/[^?#]*");

    /// What tells a gesture from a form: without anything else there is nothing to lose.
    private static final Set<String> GESTURE = Set.of("version", "direction", FormValues.OPENED);

    /// Values that nobody typed as such.
    private static final Pattern TECHNICAL = Pattern.compile("|[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}|true|false");

    /// Names of choices and versions: in a field that held one before, another was chosen, not typed.
    private static final Pattern CHOICE = Pattern.compile("|[A-Z][A-Z_]*|\\d+");

    public record Hidden(String name, String value) {}

    /// What this request sends; empty when there is nothing in it that could be lost.
    public static Optional<Unsent> of(HttpServletRequest request) {
        return of(request.getRequestURI(), request);
    }

    /// What was sent to the page that had to make way for this one.
    public static Optional<Unsent> madeWay(HttpServletRequest request) {
        var address = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return address == null ? Optional.empty() : of(address, request);
    }

    /// What this request carries from one page to the next.
    public static Optional<Unsent> carriedBy(HttpServletRequest request) {
        String address = request.getParameter(ADDRESS);
        FormValues form = FormValues.read(request.getParameter(FORM));
        return address == null
                        || form.isEmpty()
                        || !RECEIVED_IN.matcher(address).matches()
                ? Optional.empty()
                : Optional.of(new Unsent(address, form));
    }

    private static Optional<Unsent> of(String address, HttpServletRequest request) {
        FormValues form = FormValues.sent(request.getParameterMap()).only(field -> !field.equals(TOKEN));
        boolean secret =
                form.fields().stream().anyMatch(field -> SECRET.matcher(field).matches());
        return secret
                        || GESTURE.containsAll(form.fields())
                        || !RECEIVED_IN.matcher(address).matches()
                ? Optional.empty()
                : Optional.of(new Unsent(address, form));
    }

    /// Carries it on to the next page.
    public List<Hidden> carried() {
        return List.of(new Hidden(ADDRESS, address), new Hidden(FORM, form.written()));
    }

    /// Sends it again as it was.
    public List<Hidden> fields() {
        return form.byName().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Hidden(field.getKey(), value)))
                .toList();
    }

    /// The words that were typed, for who wants to read or copy them: those that the form was not opened on.
    public List<String> words() {
        FormValues opened = FormValues.read(
                form.byName().getOrDefault(FormValues.OPENED, List.of("")).getFirst());
        return form.byName().entrySet().stream()
                .filter(field -> !GESTURE.contains(field.getKey()))
                .flatMap(field -> without(field.getValue(), opened.byName().get(field.getKey())))
                .map(value -> Typed.text(value))
                .filter(value -> !TECHNICAL.matcher(value).matches())
                .map(Typed::dayInWords)
                .toList();
    }

    private static Stream<String> without(List<String> values, @Nullable List<String> opened) {
        if (opened == null) {
            return values.stream();
        }
        boolean chosen = opened.stream().allMatch(value -> CHOICE.matcher(value).matches());
        return values.stream()
                .filter(value -> !opened.contains(Typed.text(value)))
                .filter(value -> !chosen || !CHOICE.matcher(value).matches());
    }
}
