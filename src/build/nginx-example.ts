import { fhirFolder } from '../addresses.ts';
import { workerAddress } from '../offline/worker-address.ts';
import { encodings } from './encodings.ts';
import { assetsFolder, doctorKinds, elsewhere, sameEverywhere, transport, varying } from './headers.ts';
import { manifestAddress } from '../offline/manifest.ts';

/** `docs/hosting/nginx.conf`: a file for `conf.d`, for a site at the root of its host. */
export function nginxExample(): string {
  const { patient, asset, worker } = varying;
  return `# Made from src/build/headers.ts by \`npm run hosting\`. Change the name, the certificate and the root.

map $uri $beforehand_policy {
  default ${quoted(patient['Content-Security-Policy'])};
  ${workerAddress} ${quoted(worker['Content-Security-Policy'])};
${pageLines('Content-Security-Policy')}
}

map $uri $beforehand_permissions {
  default ${quoted(patient['Permissions-Policy'])};
${pageLines('Permissions-Policy')}
}

map $uri $beforehand_caching {
  default ${quoted(patient['Cache-Control'])};
  ~^${assetsFolder} ${quoted(asset['Cache-Control'])};
${pageLines('Cache-Control')}
}

map $uri $beforehand_elsewhere {
  default "";
  ~^${fhirFolder}/ ${quoted(elsewhere[allowOrigin])};
}

server {
  listen 80;
  server_name questions.example.org;
  return 301 https://$host$request_uri;
}

server {
  # From nginx 1.25 on, this is written as a line of its own: http2 on;
  listen 443 ssl http2;
  server_name questions.example.org;
  ssl_certificate /etc/ssl/questions.example.org.pem;
  ssl_certificate_key /etc/ssl/questions.example.org.key;
  ssl_protocols TLSv1.2 TLSv1.3;
  root /srv/beforehand/dist;

  # Nobody needs to know who opened which question.
  access_log off;
  server_tokens off;

  # The build has written a compressed copy beside each file. Where the module for brotli is: brotli_static on;
  gzip_static on;
  gzip_vary on;
  # For what has no copy.
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml;

${headerLines()}
  add_header Content-Security-Policy $beforehand_policy always;
  add_header Permissions-Policy $beforehand_permissions always;
  add_header Cache-Control $beforehand_caching always;
  # An empty value is not sent.
  add_header ${allowOrigin} $beforehand_elsewhere always;

  # A slash at the end of an address opens the same page.
  rewrite ^/(.+)/$ /$1;

  location / {
    try_files $uri $uri.html =404;
  }
  location = / {
    try_files /index.html =404;
  }
  # Lists of types that came before web apps do not know this one.
  location = ${manifestAddress} {
    default_type application/manifest+json;
  }
  location = /_headers {
    return 404;
  }
  # Nobody asks for a copy by its name.
  location ~ ${endings} {
    return 404;
  }
  error_page 404 /404.html;
}
`;
}

const endings = `\\.(?:${encodings.map(({ ending }) => ending.slice(1)).join('|')})$`;

const allowOrigin = 'Access-Control-Allow-Origin';

/** By the time that nginx adds headers, `$uri` names the file. */
function pageLines(name: 'Content-Security-Policy' | 'Permissions-Policy' | 'Cache-Control'): string {
  return doctorKinds
    .filter(({ kind }) => varying[kind][name] !== varying.patient[name])
    .map(({ address, kind }) => `  ${address}.html ${quoted(varying[kind][name])};`)
    .join('\n');
}

function headerLines(): string {
  return Object.entries({ ...sameEverywhere, ...transport })
    .map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`)
    .join('\n');
}

function quoted(value: string): string {
  return `"${value}"`;
}
