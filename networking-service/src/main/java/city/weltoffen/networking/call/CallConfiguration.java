package city.weltoffen.networking.call;

import city.weltoffen.defaults.consuming.Broadcast;
import city.weltoffen.defaults.mongo.IndexPlan;
import city.weltoffen.networking.call.portal.PortalCodes;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the index of calls and the code tables. */
@Configuration(proxyBeanMethods = false)
class CallConfiguration {

    @Bean
    PortalCodes portalCodes() throws IOException {
        return PortalCodes.shipped();
    }

    @Bean
    IndexPlan callsByIdentifier() {
        return IndexPlan.unique("calls", "details.identifier");
    }

    @Bean
    Broadcast callIndexUpdates(CallIndex index) {
        return Broadcast.events("weltoffen.networking", index::load, index::on);
    }
}
