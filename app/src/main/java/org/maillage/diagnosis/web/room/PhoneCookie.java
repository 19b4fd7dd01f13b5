package org.maillage.diagnosis.web.room;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.maillage.diagnosis.workshop.Phone;
import org.maillage.diagnosis.workshop.ShortCode;
import org.maillage.site.FrenchDates;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// What a phone keeps so that it is known again: sent to the pages of one workshop only, gone the same night.
@Component
class PhoneCookie {

    static final String NAME = "atelier";

    private final Clock clock;

    PhoneCookie(Clock clock) {
        this.clock = clock;
    }

    static Optional<Phone> find(HttpServletRequest visit) {
        return Optional.ofNullable(visit.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .flatMap(value -> Phone.find(value).stream())
                .findFirst();
    }

    /// The phone that asks, known from now on.
    Phone of(ShortCode code, HttpServletRequest visit, HttpServletResponse answer) {
        return find(visit).orElseGet(() -> {
            Phone phone = Phone.createRandom();
            answer.addHeader(HttpHeaders.SET_COOKIE, cookie(code, phone, visit).toString());
            return phone;
        });
    }

    private ResponseCookie cookie(ShortCode code, Phone phone, HttpServletRequest visit) {
        ZonedDateTime now = ZonedDateTime.now(clock.withZone(FrenchDates.PARIS));
        Duration untilMidnight =
                Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay(FrenchDates.PARIS));
        return ResponseCookie.from(NAME, phone.secret())
                .httpOnly(true)
                .secure(visit.isSecure())
                .sameSite("Lax")
                .path(code.path())
                .maxAge(untilMidnight)
                .build();
    }
}
