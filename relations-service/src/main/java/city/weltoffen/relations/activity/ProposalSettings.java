package city.weltoffen.relations.activity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings below {@code weltoffen.proposals}.
 *
 * @param proposersKept how long after the decision the office still knows who proposed
 */
@ConfigurationProperties("weltoffen.proposals")
record ProposalSettings(@DefaultValue("90d") Duration proposersKept) {}
