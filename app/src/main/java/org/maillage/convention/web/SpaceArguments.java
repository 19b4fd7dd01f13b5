package org.maillage.convention.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.SignedInPerson;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.convention.SpaceMenu;
import org.maillage.convention.WorkingCopy;
import org.maillage.site.NotFound;
import org.maillage.site.Place;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Resolves the `{convention}` of an address to the [Space] of who asks, or answers 404; then leaves on the
/// request the place that the layout draws.
@Configuration(proxyBeanMethods = false)
class SpaceArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private static final int FIRST_OF_SPACE_GROUP = 100;

    private final ObjectProvider<Conventions> conventions;
    private final ObjectProvider<SpaceMenu> menus;
    private final ObjectProvider<CopyGate> copies;

    SpaceArguments(
            ObjectProvider<Conventions> conventions, ObjectProvider<SpaceMenu> menus, ObjectProvider<CopyGate> copies) {
        this.conventions = conventions;
        this.menus = menus;
        this.copies = copies;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Space.class;
    }

    @Override
    public Space resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = (HttpServletRequest) webRequest.getNativeRequest();
        String slug = slug(request);
        Space space = conventions
                .getObject()
                .findSpace(slug, person(request).person())
                .orElseThrow(() -> NotFound.of("Convention", slug));
        request.setAttribute(Space.ATTRIBUTE, space);
        request.setAttribute(Place.ATTRIBUTE, place(space));
        WorkingCopy copy = space.copy();
        if (copy != null) {
            copies.getObject().requireOpen(copy, request.getMethod(), inside(request, space));
        }
        return space;
    }

    @SuppressWarnings("unchecked")
    private static String slug(HttpServletRequest request) {
        var variables = (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables.getOrDefault("convention", "");
    }

    private static SignedInPerson person(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedInPerson person) {
            return person;
        }
        throw NotFound.of("Space", "of a visitor");
    }

    private Place place(Space space) {
        var entries = menus.orderedStream()
                .flatMap(menu -> menu.entriesFor(space).stream())
                .filter(entry -> space.copy() == null || !copies.getObject().isSignedOnly(entry.inside()))
                .sorted(Comparator.comparingInt(SpaceMenu.Entry::position))
                .toList();
        var groups = List.of(group(null, entries, space, false), group("Espace", entries, space, true));
        WorkingCopy copy = space.copy();
        String home = space.path("/vue-d-ensemble");
        return copy == null
                ? new Place(
                        space.convention().shortTitle(),
                        home,
                        groups,
                        null,
                        space.convention().slug())
                : new Place(copy.name(), home, groups, CopyGate.standing(copy), null);
    }

    private static String inside(HttpServletRequest request, Space space) {
        return request.getRequestURI()
                .substring(request.getContextPath().length())
                .substring(space.convention().home().length());
    }

    private static Place.Group group(
            @Nullable String title, List<SpaceMenu.Entry> entries, Space space, boolean ofSpace) {
        return new Place.Group(
                title,
                entries.stream()
                        .filter(entry -> entry.position() >= FIRST_OF_SPACE_GROUP == ofSpace)
                        .map(entry -> new Place.Entry(entry.label(), space.path(entry.inside()), entry.count()))
                        .toList());
    }
}
