package org.maillage.site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/// Who may reach which address at all. What one may do there is asked of the convention's rights.
///
/// The list is closed: an address nobody thought of is refused.
@Configuration(proxyBeanMethods = false)
class SecurityChain {

    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final String[] OPEN = {
        "/",
        "/connexion",
        "/connexion/**",
        "/mot-de-passe-oublie",
        "/mot-de-passe/*",
        "/invitation/*",
        "/premier-acces/*",
        "/m/*",
        "/m/*/*",
        "/fiche-professionnelle",
        "/fiche-professionnelle/*",
        "/fiche-professionnelle/*/*",
        "/fiches/*",
        "/fiches/*/*",
        "/fiches/*/*/*",
        "/fiches/*/*/*/horaires",
        "/selection/*",
        "/notifications/*/*",
        "/agendas/*",
        "/atelier",
        "/atelier/*",
        "/atelier/*/*",
        "/courrier",
        "/courrier/*",
        "/accessibilite",
        "/donnees-personnelles",
        "/dev/**",
        "/assets/**",
        "/favicon.svg",
        "/favicon.ico",
        "/error",
        "/actuator/health"
    };

    @Bean
    SecurityFilterChain security(HttpSecurity http, AuthenticationEntryPoint nobody, AccessDeniedHandler refusal) {
        // The token lives in a cookie so that a visitor who only reads costs no session.
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        RequestCache asked = pagesOfTheWorkspace();
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/espace", "/espace/**", "/administration", "/administration/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                // Mail programs stop mails by themselves: the secret in the address is all they have.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/notifications/*/*")
                        .csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                .formLogin(login -> login.loginPage("/connexion")
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .successHandler(new Landing(asked))
                        .failureForwardUrl("/connexion/refus"))
                .logout(logout -> logout.logoutUrl("/deconnexion").logoutSuccessUrl("/"))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .requestCache(cache -> cache.requestCache(asked))
                .exceptionHandling(lost -> lost.authenticationEntryPoint(nobody).accessDeniedHandler(refusal))
                .build();
    }

    // After signing in one comes back to the page one asked to read; a form sent without a session is never sent again
    // by itself.
    private static RequestCache pagesOfTheWorkspace() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/espace/**"));
        return cache;
    }
}
