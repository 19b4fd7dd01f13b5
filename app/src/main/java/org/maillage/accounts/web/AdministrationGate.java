package org.maillage.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.maillage.accounts.SignedInPerson;
import org.maillage.site.Forbidden;
import org.maillage.site.Place;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets only administrators of the instance pass, whatever module the page behind belongs to.
@Component
class AdministrationGate implements HandlerInterceptor {

    private static final Place ADMINISTRATION = new Place(
            "Administration",
            "/administration",
            List.of(new Place.Group(
                    null,
                    List.of(
                            new Place.Entry("Organisations", "/administration/organisations", null),
                            new Place.Entry("Personnes", "/administration/personnes", null),
                            new Place.Entry("Conventions", "/administration/conventions", null)))));

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod) {
            if (!isAdministrator(request)) {
                throw new Forbidden("Seules les personnes qui administrent cette instance peuvent ouvrir cette page.");
            }
            request.setAttribute(Place.ATTRIBUTE, ADMINISTRATION);
        }
        return true;
    }

    private static boolean isAdministrator(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedInPerson person
                && person.administrator();
    }
}
