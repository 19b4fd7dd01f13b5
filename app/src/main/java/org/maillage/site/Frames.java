package org.maillage.site;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Builds the frame of the page being answered.
@Component
class Frames {

    private final Assets assets;
    private final Words words;
    private final @Nullable LocalDate frozenDay;
    private final boolean demonstration;
    private final ObjectProvider<Bell> bell;

    Frames(
            Assets assets,
            Words words,
            @Value("${maillage.today:}") String today,
            Environment environment,
            ObjectProvider<Bell> bell) {
        this.bell = bell;
        this.assets = assets;
        this.words = words;
        this.frozenDay = ClockConfiguration.frozenDay(today);
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    Frame of(HttpServletRequest request) {
        SignedIn person = signedIn(request.getUserPrincipal());
        return new Frame(
                request.getRequestURI(),
                person == null ? null : person.displayName(),
                person != null && person.administrator(),
                person == null ? () -> 0 : () -> count(person),
                (Place) request.getAttribute(Place.ATTRIBUTE),
                flash(request),
                typing(request),
                csrf(request),
                assets,
                frozenDay,
                demonstration,
                words);
    }

    private int count(SignedIn person) {
        return bell.stream().mapToInt(one -> one.countOf(person)).sum();
    }

    private static @Nullable SignedIn signedIn(@Nullable Principal principal) {
        return principal instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn person
                ? person
                : null;
    }

    private static @Nullable Flash flash(HttpServletRequest request) {
        var flashes = RequestContextUtils.getInputFlashMap(request);
        return flashes == null ? null : (Flash) flashes.get(Flash.ATTRIBUTE);
    }

    private static Frame.Typing typing(HttpServletRequest request) {
        Principal writer = request.getUserPrincipal();
        String type = request.getContentType();
        boolean sent = type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
        var said = RequestContextUtils.getInputFlashMap(request);
        return new Frame.Typing(
                writer == null ? "" : writer.getName(),
                sent,
                sent ? request.getParameter(FormValues.OPENED) : null,
                said == null ? null : (String) said.get(Frame.Typing.SAVED));
    }

    private static Frame.Csrf csrf(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? new Frame.Csrf("_csrf", "") : new Frame.Csrf(token.getParameterName(), token.getToken());
    }
}
