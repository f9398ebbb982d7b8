package city.weltoffen.networking.invitation;

import city.weltoffen.defaults.mongo.IndexPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** By what invitations are found. */
@Configuration(proxyBeanMethods = false)
class InvitationConfiguration {

    @Bean
    IndexPlan invitationsBySecret() {
        return IndexPlan.unique("invitations", "secretHash");
    }
}
