{{- define "weltoffen.labels" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/part-of: weltoffen
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ .root.Chart.Name }}-{{ .root.Chart.Version }}
{{- end -}}

{{- define "weltoffen.selector" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- end -}}

{{- define "weltoffen.settings" -}}
{{- toYaml (mergeOverwrite (deepCopy .root.Values.defaults) (deepCopy (default dict (index .root.Values.services .name)))) -}}
{{- end -}}

{{- define "weltoffen.podSecurity" -}}
runAsNonRoot: true
seccompProfile: { type: RuntimeDefault }
{{- end -}}

{{- define "weltoffen.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: { drop: [ ALL ] }
{{- end -}}

{{- define "weltoffen.environment" -}}
- { name: IDENTITY_ISSUER, value: {{ .root.Values.identity.issuer | quote }} }
{{- if has .name (list "gateway" "notification-service") }}
- { name: WELTOFFEN_PUBLICURL, value: {{ .root.Values.publicUrl | quote }} }
{{- end }}
- name: MONGODB_URI
  valueFrom: { secretKeyRef: { name: {{ .root.Values.mongodb.uri.name }}, key: {{ .root.Values.mongodb.uri.key }} } }
{{- if eq .name "gateway" }}
- { name: IDENTITY_CLIENT_ID, value: {{ .root.Values.identity.clientId | quote }} }
- name: IDENTITY_CLIENT_SECRET
  valueFrom: { secretKeyRef: { name: {{ .root.Values.identity.clientSecret.name }}, key: {{ .root.Values.identity.clientSecret.key }} } }
- { name: WELTOFFEN_GATEWAY_IDENTITY_ROLESCLAIM, value: {{ .root.Values.identity.rolesClaim | quote }} }
- { name: WELTOFFEN_GATEWAY_IDENTITY_DEPARTMENTCLAIM, value: {{ .root.Values.identity.departmentClaim | quote }} }
{{- range $service, $unused := omit .root.Values.services "gateway" }}
- { name: {{ $service | upper | replace "-" "_" }}_URL, value: "http://{{ $service }}:8080" }
{{- end }}
{{- range $service, $unused := .root.Values.services }}
- { name: {{ $service | upper | replace "-" "_" }}_INSTANCES, value: "dns:http://{{ $service }}-instances:9080" }
{{- end }}
{{- else }}
- { name: SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_AUDIENCES, value: {{ .root.Values.identity.audience | quote }} }
- { name: WELTOFFEN_SECURITY_ROLESCLAIM, value: {{ .root.Values.identity.rolesClaim | quote }} }
- { name: WELTOFFEN_SECURITY_DEPARTMENTCLAIM, value: {{ .root.Values.identity.departmentClaim | quote }} }
- { name: KAFKA_BROKERS, value: {{ .root.Values.kafka.brokers | quote }} }
- { name: WELTOFFEN_TOPICS_PARTITIONS, value: {{ .root.Values.topics.partitions | quote }} }
- { name: WELTOFFEN_TOPICS_REPLICAS, value: {{ .root.Values.topics.replicas | quote }} }
{{- end }}
{{- if and (eq .name "notification-service") .root.Values.mail.host }}
- { name: SPRING_MAIL_HOST, value: {{ .root.Values.mail.host | quote }} }
- { name: SPRING_MAIL_PORT, value: {{ .root.Values.mail.port | quote }} }
{{- with .root.Values.mail.credentials }}
- { name: SPRING_MAIL_USERNAME, valueFrom: { secretKeyRef: { name: {{ . }}, key: username } } }
- { name: SPRING_MAIL_PASSWORD, valueFrom: { secretKeyRef: { name: {{ . }}, key: password } } }
{{- end }}
{{- end }}
{{- with .root.Values.tracing }}
- { name: MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT, value: {{ . | quote }} }
{{- end }}
{{- range $name, $value := .root.Values.environment }}
- { name: {{ $name }}, value: {{ $value | quote }} }
{{- end }}
{{- end -}}
