package city.weltoffen.defaults.web;

import city.weltoffen.defaults.jobs.Job;
import city.weltoffen.defaults.problems.Problems;
import city.weltoffen.defaults.security.CurrentIdentity;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** What all HTTP APIs share. */
@AutoConfiguration
class ApiAutoConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(ExpectedVersion.class, city.weltoffen.defaults.security.Identity.class);
    }

    @Bean
    WebMvcConfigurer expectedVersions() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ExpectedVersionArgument());
            }
        };
    }

    @Bean
    ApiDocuments apiDocuments(@Value("${spring.application.name}") String service) {
        return new ApiDocuments(service);
    }

    @Bean
    IdempotencyKeys idempotencyKeys(MongoTemplate template) {
        return new IdempotencyKeys(template);
    }

    @Bean
    Job forgetIdempotencyKeys(IdempotencyKeys keys) {
        return new ForgetIdempotencyKeys(keys);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            IdempotencyKeys keys, CurrentIdentity current, Problems problems, LocaleResolver locales, JsonMapper json) {
        var registration = new FilterRegistrationBean<>(new IdempotencyFilter(keys, current, problems, locales, json));
        registration.addUrlPatterns("/api/*");
        return registration;
    }
}
