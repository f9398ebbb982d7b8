package city.weltoffen.identity;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** What may be asked of the provider, and by whom. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain management(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain protocol(HttpSecurity http, IdentityProperties properties) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(
                            oidc -> oidc.logoutEndpoint(logout -> logout.errorResponseHandler(endAnyway(properties))));
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(resources -> resources.jwt(Customizer.withDefaults()))
                .exceptionHandling(exceptions -> exceptions.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, IdentityProperties properties) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/", "/login", "/login.css", "/favicon.ico", "/error")
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .formLogin(form -> form.loginPage("/login")
                        .defaultSuccessUrl(properties.gatewayUrl().toString()))
                .headers(headers ->
                        headers.contentSecurityPolicy(csp -> csp.policyDirectives(contentSecurityPolicy(properties))))
                .build();
    }

    /** Chromium checks form-action along redirects, and the login form's lead to the gateway. */
    private static String contentSecurityPolicy(IdentityProperties properties) {
        return "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'; "
                + "form-action 'self' " + properties.gatewayUrl();
    }

    /** Who wants to sign out after a restart of this provider, which forgot the login, is signed out all the same. */
    private static AuthenticationFailureHandler endAnyway(IdentityProperties properties) {
        return (request, response, exception) -> {
            new SecurityContextLogoutHandler().logout(request, response, null);
            response.setHeader("Location", properties.gatewayUrl().toString());
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        };
    }
}
