package org.maillage.accounts.web;

import java.util.UUID;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.links.LinkToken;
import org.maillage.accounts.passkeys.PasskeyId;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class AccountsWebConfiguration implements WebMvcConfigurer {

    private static final UUID NOBODY = new UUID(0, 0);

    private final SessionWatch watch;
    private final AdministrationGate gate;

    AccountsWebConfiguration(SessionWatch watch, AdministrationGate gate) {
        this.watch = watch;
        this.gate = gate;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(watch).excludePathPatterns("/assets/**", "/error");
        registry.addInterceptor(gate).addPathPatterns("/administration", "/administration/**");
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LinkToken.class, LinkToken::new);
        registry.addConverter(String.class, PersonId.class, text -> new PersonId(id(text)));
        registry.addConverter(String.class, PasskeyId.class, text -> new PasskeyId(id(text)));
        registry.addConverter(String.class, OrganisationId.class, text -> new OrganisationId(id(text)));
    }

    // An address whose id is none leads nowhere, like one whose id nobody bears.
    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            return NOBODY;
        }
    }
}
