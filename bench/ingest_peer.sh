#!/bin/bash
# ingest_peer.sh FOLDER WORK BUCKET_URL SERVICE_URL COLLECTION_ID REPORT [an option of gdal_translate]…
#
# What a shell user writes: each file to a COG, each COG to the bucket, each tile to the service, one after another; then
# it waits. curl does what goes over the network: a process of a few milliseconds, against half a second of an `aws s3
# cp` for each file. The tile gets no cover geometry: nothing here knows one, so the service takes the box.
set -euo pipefail

folder=$1 work=$2 bucket=$3 service=$4 collection=$5 report=$6
shift 6
declare -i translate=0 upload=0 register=0 start now
mkdir -p "$work"

token=$(curl -fsS -d grant_type=client_credentials -d client_id=sandbox -d client_secret=sandbox \
    "$service/auth/realms/main/protocol/openid-connect/token" |
    sed -n 's/.*"access_token": *"\([^"]*\)".*/\1/p')
tiles=$service/api/v1/byoc/collections/$collection/tiles
authorized=(curl -fsS -H "Authorization: Bearer $token")

for scene in "$folder"/*/; do
    scene=${scene%/}
    name=${scene##*/}
    start=${EPOCHREALTIME/[.,]/}
    for band in "$scene"/*.tif; do
        gdal_translate -q -of COG "$@" "$band" "$work/${name}_${band##*/}"
    done
    now=${EPOCHREALTIME/[.,]/}; translate+=$((now - start)); start=$now
    for band in "$scene"/*.tif; do
        # without "Expect:" curl waits a second for an answer that not every server gives
        curl -fsS -o /dev/null -H Expect: --aws-sigv4 aws:amz:us-east-1:s3 --user bench:bench \
            -T "$work/${name}_${band##*/}" "$bucket/$name/${band##*/}"
    done
    now=${EPOCHREALTIME/[.,]/}; upload+=$((now - start)); start=$now
    time=${name##*_}
    time=${time:0:4}-${time:4:2}-${time:6:2}T${time:9:2}:${time:11:2}:${time:13:2}Z
    "${authorized[@]}" -o /dev/null -H 'Content-Type: application/json' \
        -d "{\"path\": \"$name/(BAND).tif\", \"sensingTime\": \"$time\"}" "$tiles"
    now=${EPOCHREALTIME/[.,]/}; register+=$((now - start))
done

start=${EPOCHREALTIME/[.,]/}
any() { "${authorized[@]}" "$tiles?count=1&status=$1" | grep -q '"id"'; }
while any WAITING || any QUEUED || any INGESTING; do sleep 0.1; done
now=${EPOCHREALTIME/[.,]/}
seconds() { printf '%d.%06d' "$(($1 / 1000000))" "$(($1 % 1000000))"; }
printf '{"translate": %s, "upload": %s, "register": %s, "wait": %s}' "$(seconds "$translate")" \
    "$(seconds "$upload")" "$(seconds "$register")" "$(seconds "$((now - start))")" > "$report"
