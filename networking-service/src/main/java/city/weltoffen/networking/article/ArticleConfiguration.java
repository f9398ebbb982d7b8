package city.weltoffen.networking.article;

import city.weltoffen.defaults.consuming.Broadcast;
import city.weltoffen.defaults.mongo.IndexPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets every instance know what is published, and finds what a department keeps. */
@Configuration(proxyBeanMethods = false)
class ArticleConfiguration {

    @Bean
    Broadcast articleIndexUpdates(ArticleIndex index) {
        return Broadcast.events("weltoffen.networking", index::load, index::on);
    }

    @Bean
    IndexPlan articlesByState() {
        return IndexPlan.on("articles", "state");
    }

    @Bean
    IndexPlan articlesByDepartment() {
        return IndexPlan.on("articles", "department");
    }
}
