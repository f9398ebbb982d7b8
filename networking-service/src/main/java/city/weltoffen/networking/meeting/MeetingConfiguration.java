package city.weltoffen.networking.meeting;

import city.weltoffen.defaults.mongo.IndexPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes of meetings. */
@Configuration(proxyBeanMethods = false)
class MeetingConfiguration {

    @Bean
    IndexPlan meetingsByState() {
        return IndexPlan.on("meetings", "state");
    }

    @Bean
    IndexPlan meetingsBySeries() {
        return IndexPlan.on("meetings", "series.series");
    }
}
