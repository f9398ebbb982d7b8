#!/usr/bin/env bash
# Creates the topics that are missing, with Kafka's own tool; what is there stays as it is.
set -euo pipefail
: "${KAFKA_BROKERS:?}" "${WELTOFFEN_TOPICS_PARTITIONS:?}" "${WELTOFFEN_TOPICS_REPLICAS:?}"
: "${TOPICS_RETENTION_MS:?}" "${TOPICS_DEAD_LETTER_RETENTION_MS:?}" "${TOPICS_LIVE_RETENTION_MS:?}" "${TOPICS_MIN_INSYNC_REPLICAS:?}"
PATH=$PATH:/opt/kafka/bin

topic() {
    kafka-topics.sh --bootstrap-server "$KAFKA_BROKERS" ${KAFKA_CLIENT_PROPERTIES:+--command-config "$KAFKA_CLIENT_PROPERTIES"} \
        --create --if-not-exists --topic "$1" \
        --partitions "$WELTOFFEN_TOPICS_PARTITIONS" --replication-factor "$WELTOFFEN_TOPICS_REPLICAS" \
        --config "retention.ms=$2" --config "min.insync.replicas=$TOPICS_MIN_INSYNC_REPLICAS"
}

for name in weltoffen.relations weltoffen.measures weltoffen.networking weltoffen.notifications; do
    topic "$name" "$TOPICS_RETENTION_MS"
    topic "$name.dlt" "$TOPICS_DEAD_LETTER_RETENTION_MS"
done
topic weltoffen.live "$TOPICS_LIVE_RETENTION_MS"
