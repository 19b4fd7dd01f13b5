package org.maillage.site.editing;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class EditingConfiguration implements WebMvcConfigurer {

    private final Comparing comparing;
    private final Restoring restoring;
    private final Confirming confirming;

    EditingConfiguration(Comparing comparing, Restoring restoring, Confirming confirming) {
        this.comparing = comparing;
        this.restoring = restoring;
        this.confirming = confirming;
    }

    // The last to be added looks at the answer first: a form that goes on is not received yet.
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(confirming);
        registry.addInterceptor(restoring);
        registry.addInterceptor(comparing);
    }
}
