"""A local BYOC service to try, demonstrate and test against.

`server.Sandbox` runs it in this process, `python3 -m sentinelhub_byoc.sandbox --root DIR` in one of its own. It opens the
real files of its buckets (folders of DIR), so that what it refuses the service refuses too. Its layers, from outside in:
`server` (start and stop), `connection` (HTTP), `faults` and `limits` (what goes wrong on request), `api` (routes),
`payloads`, `geometry` and `rules` (what is let in), `store` (SQLite), `ingest` (the background thread), `examine` and
`tile_files` (judging a tile), `buckets` (reading files, never beyond a bucket); `many` fills a collection at once.

On request it misbehaves: `--faults 0.2 --latency 0.05 --rate 600 --tiles 100000 --token-ttl 5 --seed 1`. Of what then goes
wrong (`faults.KINDS`, also in `--help`) this is promised: nothing is invented, a call either takes full effect or none,
whatever becomes of its answer; what goes wrong hangs on the seed and the call alone, not on time or threads; and a call
that is made again may well succeed, so that a client that asks often enough, and believes no page that lies, ends with
exactly what it would have without faults.
"""
