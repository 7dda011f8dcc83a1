"""A local BYOC service to try, demonstrate and test against.

`server.Sandbox` runs it in this process, `python3 -m sentinelhub_byoc.sandbox --root DIR` in one of its own. It opens the
real files of its buckets (folders of DIR), so that what it refuses the service refuses too. Its layers, from outside in:
`server` (HTTP), `api` (routes), `payloads`, `geometry` and `rules` (what is let in), `store` (SQLite), `ingest` (the
background thread), `examine` and `tile_files` (judging a tile), `buckets` (reading files, never beyond a bucket).
"""
