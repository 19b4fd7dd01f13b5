package org.maillage.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.maillage.site.Landing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/// Sets a second door beside the password's in the chain of the site. Behind it everything is the same: session,
/// token, landing and refusal.
@Configuration(proxyBeanMethods = false)
class PasskeyDoor {

    @Bean
    Customizer<HttpSecurity> passkeyDoor(PasskeySignIn signIn) {
        return http -> http.with(new Hinges(signIn), Customizer.withDefaults());
    }

    private static final class Hinges extends AbstractHttpConfigurer<Hinges, HttpSecurity> {

        private final PasskeySignIn signIn;

        Hinges(PasskeySignIn signIn) {
            this.signIn = signIn;
        }

        // Last of all: only then have the other parts of the chain said what they share.
        @Override
        public void configure(HttpSecurity http) {
            var filter = new PasskeyFilter(signIn::authenticate);
            filter.setAuthenticationSuccessHandler(new Landing(http.getSharedObject(RequestCache.class)));
            filter.setAuthenticationFailureHandler(new ForwardAuthenticationFailureHandler("/connexion/refus"));
            filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
            filter.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
            http.addFilterAfter(filter, UsernamePasswordAuthenticationFilter.class);
        }
    }

    private static final class PasskeyFilter extends AbstractAuthenticationProcessingFilter {

        private final WebAuthenticationDetailsSource details = new WebAuthenticationDetailsSource();

        PasskeyFilter(AuthenticationManager signIn) {
            super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/connexion/cle"), signIn);
            setAuthenticationConverter(this::attempt);
        }

        private Authentication attempt(HttpServletRequest request) {
            var attempt = UsernamePasswordAuthenticationToken.unauthenticated("", request.getParameter("credential"));
            attempt.setDetails(details.buildDetails(request));
            return attempt;
        }
    }
}
