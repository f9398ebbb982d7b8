package city.weltoffen.networking.call.watch;

import city.weltoffen.defaults.mongo.IndexPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the owner of a calendar's address. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {

    @Bean
    IndexPlan calendarFeedsBySecret() {
        return IndexPlan.unique("call-calendar-feeds", "secretHash");
    }
}
