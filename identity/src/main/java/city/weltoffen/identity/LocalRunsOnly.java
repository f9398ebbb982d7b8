package city.weltoffen.identity;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Refuses to start where passwords that everybody knows would be a way in. */
class LocalRunsOnly implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.matchesProfiles("local")) {
            throw new NotLocal();
        }
    }

    /** After the configuration files, since these may set the profile. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    static class NotLocal extends IllegalStateException {

        NotLocal() {
            super("identity runs in the profile \"local\" only");
        }
    }

    static class Analyzer extends AbstractFailureAnalyzer<NotLocal> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, NotLocal cause) {
            return new FailureAnalysis(
                    "identity has demo users with a password that everybody knows, so it runs in the profile"
                            + " \"local\" only, and that profile is not active.",
                    "On your own machine, set SPRING_PROFILES_ACTIVE=local. In production, let IDENTITY_ISSUER of the"
                            + " gateway and the services name a real OpenID provider (Keycloak or any other).",
                    cause);
        }
    }
}
