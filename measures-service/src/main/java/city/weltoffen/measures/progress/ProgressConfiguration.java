package city.weltoffen.measures.progress;

import city.weltoffen.defaults.consuming.Broadcast;
import city.weltoffen.defaults.mongo.IndexPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets every instance know when a report was last approved. */
@Configuration(proxyBeanMethods = false)
class ProgressConfiguration {

    @Bean
    Broadcast approvedReportUpdates(ApprovedReports approved) {
        return Broadcast.events("weltoffen.measures", approved::load, approved::on);
    }

    @Bean
    IndexPlan progressReportsByMeasure() {
        return IndexPlan.on("progressReports", "measure");
    }

    @Bean
    IndexPlan progressReportsByState() {
        return IndexPlan.on("progressReports", "state");
    }
}
