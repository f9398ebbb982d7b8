package city.weltoffen.gateway.login;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Three kinds of callers: whoever watches over the process, machines with a token, and browsers with a session. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** On the management port only, which is not for the public. */
    @Bean
    @Order(1)
    SecurityFilterChain management(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** The service behind checks the token. */
    @Bean
    @Order(2)
    SecurityFilterChain machines(HttpSecurity http, Refusals refusals) {
        return http.securityMatcher(
                        request -> request.getRequestURI().startsWith("/api/") && BearerTokens.isMachine(request))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain browsers(HttpSecurity http, Refusals refusals, LoginEnds ends, LoginParts parts) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/api/public/**", "/api/session/**")
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .requestMatchers("/error")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .oauth2Login(login -> login.loginPage("/login")
                        .clientRegistrationRepository(parts.provider())
                        .authorizedClientRepository(parts.grants())
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(parts.requests())
                                .authorizationRequestRepository(parts.pending()))
                        .redirectionEndpoint(endpoint -> endpoint.baseUri(IdentityProvider.CALLBACK))
                        .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(parts.codeClient()))
                        .userInfoEndpoint(endpoint -> endpoint.oidcUserService(parts.users()))
                        .successHandler(ends)
                        .failureHandler(ends))
                .csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(parts.csrfTokens())
                        .ignoringRequestMatchers(PublicForms::isSentBy))
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }
}
