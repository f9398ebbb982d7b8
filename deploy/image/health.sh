#!/usr/bin/env bash
# Whether the service answers 200 at that path of its management port; the image has no curl.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/$MANAGEMENT_SERVER_PORT"
printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$1" >&3
read -r _ status _ <&3
[[ $status == 200 ]]
