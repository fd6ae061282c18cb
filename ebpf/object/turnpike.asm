
turnpike.stripped:	file format elf64-bpf

Disassembly of section .text:

0000000000000000 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener>:
       0:	r5 = *(u64 *)(r1 + 0x90)
       1:	r6 = *(u64 *)(r1 + 0x88)
       2:	w0 = w4
       3:	w0 &= 0xffff
       4:	if w0 == 0x0 goto +0x80 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x428>
       5:	w0 = 0x1
       6:	if r6 != r2 goto +0x5 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x60>
       7:	if r5 != r3 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x60>
       8:	w5 = *(u16 *)(r1 + 0x98)
       9:	w6 = w4
      10:	w6 &= 0xffff
      11:	if w5 == w6 goto +0x78 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      12:	w5 = *(u16 *)(r1 + 0xb0)
      13:	r6 = *(u64 *)(r1 + 0xa8)
      14:	r7 = *(u64 *)(r1 + 0xa0)
      15:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xa0>
      16:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xa0>
      17:	w6 = w4
      18:	w6 &= 0xffff
      19:	if w5 == w6 goto +0x70 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      20:	w5 = *(u16 *)(r1 + 0xc8)
      21:	r6 = *(u64 *)(r1 + 0xc0)
      22:	r7 = *(u64 *)(r1 + 0xb8)
      23:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xe0>
      24:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xe0>
      25:	w6 = w4
      26:	w6 &= 0xffff
      27:	if w5 == w6 goto +0x68 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      28:	w5 = *(u16 *)(r1 + 0xe0)
      29:	r6 = *(u64 *)(r1 + 0xd8)
      30:	r7 = *(u64 *)(r1 + 0xd0)
      31:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x120>
      32:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x120>
      33:	w6 = w4
      34:	w6 &= 0xffff
      35:	if w5 == w6 goto +0x60 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      36:	w5 = *(u16 *)(r1 + 0xf8)
      37:	r6 = *(u64 *)(r1 + 0xf0)
      38:	r7 = *(u64 *)(r1 + 0xe8)
      39:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x160>
      40:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x160>
      41:	w6 = w4
      42:	w6 &= 0xffff
      43:	if w5 == w6 goto +0x58 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      44:	w5 = *(u16 *)(r1 + 0x110)
      45:	r6 = *(u64 *)(r1 + 0x108)
      46:	r7 = *(u64 *)(r1 + 0x100)
      47:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1a0>
      48:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1a0>
      49:	w6 = w4
      50:	w6 &= 0xffff
      51:	if w5 == w6 goto +0x50 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      52:	w5 = *(u16 *)(r1 + 0x128)
      53:	r6 = *(u64 *)(r1 + 0x120)
      54:	r7 = *(u64 *)(r1 + 0x118)
      55:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1e0>
      56:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1e0>
      57:	w6 = w4
      58:	w6 &= 0xffff
      59:	if w5 == w6 goto +0x48 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      60:	w5 = *(u16 *)(r1 + 0x140)
      61:	r6 = *(u64 *)(r1 + 0x138)
      62:	r7 = *(u64 *)(r1 + 0x130)
      63:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x220>
      64:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x220>
      65:	w6 = w4
      66:	w6 &= 0xffff
      67:	if w5 == w6 goto +0x40 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      68:	w5 = *(u16 *)(r1 + 0x158)
      69:	r6 = *(u64 *)(r1 + 0x150)
      70:	r7 = *(u64 *)(r1 + 0x148)
      71:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x260>
      72:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x260>
      73:	w6 = w4
      74:	w6 &= 0xffff
      75:	if w5 == w6 goto +0x38 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      76:	w5 = *(u16 *)(r1 + 0x170)
      77:	r6 = *(u64 *)(r1 + 0x168)
      78:	r7 = *(u64 *)(r1 + 0x160)
      79:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2a0>
      80:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2a0>
      81:	w6 = w4
      82:	w6 &= 0xffff
      83:	if w5 == w6 goto +0x30 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      84:	w5 = *(u16 *)(r1 + 0x188)
      85:	r6 = *(u64 *)(r1 + 0x180)
      86:	r7 = *(u64 *)(r1 + 0x178)
      87:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2e0>
      88:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2e0>
      89:	w6 = w4
      90:	w6 &= 0xffff
      91:	if w5 == w6 goto +0x28 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      92:	w5 = *(u16 *)(r1 + 0x1a0)
      93:	r6 = *(u64 *)(r1 + 0x198)
      94:	r7 = *(u64 *)(r1 + 0x190)
      95:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x320>
      96:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x320>
      97:	w6 = w4
      98:	w6 &= 0xffff
      99:	if w5 == w6 goto +0x20 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     100:	w5 = *(u16 *)(r1 + 0x1b8)
     101:	r6 = *(u64 *)(r1 + 0x1b0)
     102:	r7 = *(u64 *)(r1 + 0x1a8)
     103:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x360>
     104:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x360>
     105:	w6 = w4
     106:	w6 &= 0xffff
     107:	if w5 == w6 goto +0x18 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     108:	w5 = *(u16 *)(r1 + 0x1d0)
     109:	r6 = *(u64 *)(r1 + 0x1c8)
     110:	r7 = *(u64 *)(r1 + 0x1c0)
     111:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3a0>
     112:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3a0>
     113:	w6 = w4
     114:	w6 &= 0xffff
     115:	if w5 == w6 goto +0x10 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     116:	w5 = *(u16 *)(r1 + 0x1e8)
     117:	r6 = *(u64 *)(r1 + 0x1e0)
     118:	r7 = *(u64 *)(r1 + 0x1d8)
     119:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3e0>
     120:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3e0>
     121:	w6 = w4
     122:	w6 &= 0xffff
     123:	if w5 == w6 goto +0x8 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     124:	w5 = *(u16 *)(r1 + 0x200)
     125:	r6 = *(u64 *)(r1 + 0x1f8)
     126:	r1 = *(u64 *)(r1 + 0x1f0)
     127:	if r1 != r2 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>
     128:	if r6 != r3 goto +0x2 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>
     129:	w4 &= 0xffff
     130:	if w5 == w4 goto +0x1 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     131:	w0 = 0x0
     132:	exit
     133:	r2 = *(u64 *)(r1 + 0xa8)
     134:	r2 = *(u64 *)(r1 + 0xa0)
     135:	r2 = *(u64 *)(r1 + 0xc0)
     136:	r2 = *(u64 *)(r1 + 0xb8)
     137:	r2 = *(u64 *)(r1 + 0xd8)
     138:	r2 = *(u64 *)(r1 + 0xd0)
     139:	r2 = *(u64 *)(r1 + 0xf0)
     140:	r2 = *(u64 *)(r1 + 0xe8)
     141:	r2 = *(u64 *)(r1 + 0x108)
     142:	r2 = *(u64 *)(r1 + 0x100)
     143:	r2 = *(u64 *)(r1 + 0x120)
     144:	r2 = *(u64 *)(r1 + 0x118)
     145:	r2 = *(u64 *)(r1 + 0x138)
     146:	r2 = *(u64 *)(r1 + 0x130)
     147:	r2 = *(u64 *)(r1 + 0x150)
     148:	r2 = *(u64 *)(r1 + 0x148)
     149:	r2 = *(u64 *)(r1 + 0x168)
     150:	r2 = *(u64 *)(r1 + 0x160)
     151:	r2 = *(u64 *)(r1 + 0x180)
     152:	r2 = *(u64 *)(r1 + 0x178)
     153:	r2 = *(u64 *)(r1 + 0x198)
     154:	r2 = *(u64 *)(r1 + 0x190)
     155:	r2 = *(u64 *)(r1 + 0x1b0)
     156:	r2 = *(u64 *)(r1 + 0x1a8)
     157:	r2 = *(u64 *)(r1 + 0x1c8)
     158:	r2 = *(u64 *)(r1 + 0x1c0)
     159:	r2 = *(u64 *)(r1 + 0x1e0)
     160:	r2 = *(u64 *)(r1 + 0x1d8)
     161:	r2 = *(u64 *)(r1 + 0x1f8)
     162:	r1 = *(u64 *)(r1 + 0x1f0)
     163:	goto -0x21 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>

0000000000000520 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search>:
     164:	r6 = r3
     165:	r4 = *(u64 *)(r1 + 0x18)
     166:	r4 *= r6
     167:	r3 = *(u64 *)(r1 + 0x10)
     168:	r3 *= r2
     169:	r4 += r3
     170:	r8 = r4
     171:	r8 >>= 0x20
     172:	r8 ^= r4
     173:	r3 = *(u64 *)(r1 + 0x38)
     174:	r8 *= r3
     175:	r3 = -0x100000000 ll
     177:	*(u64 *)(r10 - 0x10) = r2
     178:	r4 = r2
     179:	r4 &= r3
     180:	r2 = 0xffff0000 ll
     182:	r4 |= r2
     183:	*(u64 *)(r10 - 0x20) = r4
     184:	w7 = 0x0
     185:	w2 = *(u32 *)(r1 + 0x8)
     186:	*(u32 *)(r10 - 0x8) = w2
     187:	r1 += 0x208
     188:	*(u64 *)(r10 - 0x18) = r1
     189:	r8 >>= 0x21
     190:	r9 = 0x0
     191:	if w7 == 0x8 goto +0x33 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
     192:	w1 = w8
     193:	w1 += w7
     194:	w2 = *(u32 *)(r10 - 0x8)
     195:	w1 &= w2
     196:	*(u32 *)(r10 - 0x4) = w1
     197:	r2 = r10
     198:	r2 += -0x4
     199:	r1 = 0x0 ll
		0000000000000638:  R_BPF_64_64	NARROW
     201:	call 0x1
     202:	r3 = 0xffffffffffff ll
     204:	if r0 == 0x0 goto +0x26 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
     205:	r1 = *(u64 *)(r0 + 0x8)
     206:	r1 &= r3
     207:	if r1 != r6 goto +0xc <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
     208:	w1 = *(u32 *)(r0 + 0x0)
     209:	r2 = *(u64 *)(r10 - 0x10)
     210:	if w1 != w2 goto +0x9 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
     211:	w2 = *(u8 *)(r0 + 0x1f)
     212:	r2 <<= 0x5
     213:	r1 = *(u64 *)(r10 - 0x18)
     214:	r1 += r2
     215:	r2 = *(u64 *)(r1 + 0x0)
     216:	if r2 != 0x0 goto +0x3 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
     217:	r1 = *(u64 *)(r1 + 0x8)
     218:	r2 = *(u64 *)(r10 - 0x20)
     219:	if r1 == r2 goto +0x13 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x258>
     220:	r1 = *(u64 *)(r0 + 0x48)
     221:	r2 = r1
     222:	r2 &= r3
     223:	if r2 != r6 goto +0xc <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
     224:	w2 = *(u32 *)(r0 + 0x40)
     225:	r3 = *(u64 *)(r10 - 0x10)
     226:	if w2 != w3 goto +0x9 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
     227:	w3 = *(u8 *)(r0 + 0x5f)
     228:	r3 <<= 0x5
     229:	r2 = *(u64 *)(r10 - 0x18)
     230:	r2 += r3
     231:	r3 = *(u64 *)(r2 + 0x0)
     232:	if r3 != 0x0 goto +0x3 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
     233:	r2 = *(u64 *)(r2 + 0x8)
     234:	r3 = *(u64 *)(r10 - 0x20)
     235:	if r2 == r3 goto +0x5 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x268>
     236:	w7 += 0x1
     237:	if r1 s> -0x1 goto +0x5 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
     238:	goto -0x30 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0xd8>
     239:	r0 += 0x8
     240:	goto +0x1 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x270>
     241:	r0 += 0x48
     242:	r9 = r0
     243:	r0 = r9
     244:	exit

00000000000007a8 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search>:
     245:	r6 = r3
     246:	r4 = *(u64 *)(r2 + 0x0)
     247:	r3 = *(u64 *)(r1 + 0x10)
     248:	*(u64 *)(r10 - 0x10) = r4
     249:	r3 *= r4
     250:	r5 = *(u64 *)(r2 + 0x8)
     251:	r4 = *(u64 *)(r1 + 0x18)
     252:	*(u64 *)(r10 - 0x18) = r5
     253:	r4 *= r5
     254:	r4 += r3
     255:	r5 = *(u64 *)(r2 + 0x10)
     256:	r3 = *(u64 *)(r1 + 0x20)
     257:	*(u64 *)(r10 - 0x28) = r5
     258:	r3 *= r5
     259:	r4 += r3
     260:	r3 = *(u64 *)(r2 + 0x18)
     261:	r2 = *(u64 *)(r1 + 0x28)
     262:	*(u64 *)(r10 - 0x30) = r3
     263:	r2 *= r3
     264:	r4 += r2
     265:	r2 = *(u64 *)(r1 + 0x30)
     266:	r2 *= r6
     267:	r4 += r2
     268:	r9 = r4
     269:	r9 >>= 0x20
     270:	r9 ^= r4
     271:	r2 = *(u64 *)(r1 + 0x38)
     272:	r9 *= r2
     273:	w7 = 0x0
     274:	w2 = *(u32 *)(r1 + 0xc)
     275:	*(u32 *)(r10 - 0x8) = w2
     276:	r1 += 0x208
     277:	*(u64 *)(r10 - 0x20) = r1
     278:	r9 >>= 0x21
     279:	r8 = 0x0
     280:	if w7 == 0x8 goto +0x3b <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     281:	w1 = w9
     282:	w1 += w7
     283:	w2 = *(u32 *)(r10 - 0x8)
     284:	w1 &= w2
     285:	*(u32 *)(r10 - 0x4) = w1
     286:	r2 = r10
     287:	r2 += -0x4
     288:	r1 = 0x0 ll
		0000000000000900:  R_BPF_64_64	WIDE
     290:	call 0x1
     291:	r4 = 0xffffffffffff ll
     293:	if r0 == 0x0 goto +0x2e <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     294:	r1 = *(u64 *)(r0 + 0x10)
     295:	r1 &= r4
     296:	if r1 != r6 goto +0x10 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     297:	r1 = *(u64 *)(r0 + 0x8)
     298:	r2 = *(u64 *)(r0 + 0x0)
     299:	r3 = *(u64 *)(r10 - 0x10)
     300:	if r2 != r3 goto +0xc <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     301:	r2 = *(u64 *)(r10 - 0x18)
     302:	if r1 != r2 goto +0xa <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     303:	w2 = *(u8 *)(r0 + 0x27)
     304:	r2 <<= 0x5
     305:	r1 = *(u64 *)(r10 - 0x20)
     306:	r1 += r2
     307:	r2 = *(u64 *)(r1 + 0x0)
     308:	r3 = *(u64 *)(r10 - 0x28)
     309:	if r2 != r3 goto +0x3 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     310:	r1 = *(u64 *)(r1 + 0x8)
     311:	r2 = *(u64 *)(r10 - 0x30)
     312:	if r1 == r2 goto +0x17 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2d8>
     313:	r1 = *(u64 *)(r0 + 0x90)
     314:	r2 = r1
     315:	r2 &= r4
     316:	if r2 != r6 goto +0x10 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     317:	r2 = *(u64 *)(r0 + 0x88)
     318:	r3 = *(u64 *)(r0 + 0x80)
     319:	r4 = *(u64 *)(r10 - 0x10)
     320:	if r3 != r4 goto +0xc <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     321:	r3 = *(u64 *)(r10 - 0x18)
     322:	if r2 != r3 goto +0xa <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     323:	w3 = *(u8 *)(r0 + 0xa7)
     324:	r3 <<= 0x5
     325:	r2 = *(u64 *)(r10 - 0x20)
     326:	r2 += r3
     327:	r3 = *(u64 *)(r2 + 0x0)
     328:	r4 = *(u64 *)(r10 - 0x28)
     329:	if r3 != r4 goto +0x3 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     330:	r2 = *(u64 *)(r2 + 0x8)
     331:	r3 = *(u64 *)(r10 - 0x30)
     332:	if r2 == r3 goto +0x5 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2e8>
     333:	w7 += 0x1
     334:	if r1 s> -0x1 goto +0x5 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     335:	goto -0x38 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x118>
     336:	r0 += 0x10
     337:	goto +0x1 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f0>
     338:	r0 += 0x90
     339:	r8 = r0
     340:	r0 = r8
     341:	exit

0000000000000ab0 <memcpy>:
     342:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
     343:	r4 = 0x0
     344:	r5 = r1
     345:	r5 += r4
     346:	r0 = r2
     347:	r0 += r4
     348:	w0 = *(u8 *)(r0 + 0x0)
     349:	*(u8 *)(r5 + 0x0) = w0
     350:	r4 += 0x1
     351:	if r4 < r3 goto -0x8 <memcpy+0x10>
     352:	exit

0000000000000b08 <memmove>:
     353:	r4 = r1
     354:	r4 -= r2
     355:	if r4 >= r3 goto +0xb <memmove+0x70>
     356:	r2 += -0x1
     357:	r1 += -0x1
     358:	r4 = r1
     359:	r4 += r3
     360:	r5 = r2
     361:	r5 += r3
     362:	w5 = *(u8 *)(r5 + 0x0)
     363:	*(u8 *)(r4 + 0x0) = w5
     364:	r3 += -0x1
     365:	if r3 != 0x0 goto -0x8 <memmove+0x28>
     366:	goto +0xa <memmove+0xc0>
     367:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
     368:	r4 = 0x0
     369:	r5 = r1
     370:	r5 += r4
     371:	r0 = r2
     372:	r0 += r4
     373:	w0 = *(u8 *)(r0 + 0x0)
     374:	*(u8 *)(r5 + 0x0) = w0
     375:	r4 += 0x1
     376:	if r4 < r3 goto -0x8 <memmove+0x80>
     377:	exit

0000000000000bd0 <memset>:
     378:	if r3 == 0x0 goto +0x6 <memset+0x38>
     379:	r4 = 0x0
     380:	r5 = r1
     381:	r5 += r4
     382:	*(u8 *)(r5 + 0x0) = w2
     383:	r4 += 0x1
     384:	if r4 < r3 goto -0x5 <memset+0x10>
     385:	exit

Disassembly of section xdp:

0000000000000000 <clock>:
       0:	w0 = 0x0
       1:	w2 = *(u32 *)(r1 + 0x4)
       2:	w6 = *(u32 *)(r1 + 0x0)
       3:	r1 = r6
       4:	r1 += 0x10
       5:	if r1 > r2 goto +0x5 <clock+0x58>
       6:	call 0x76
       7:	r1 = 0x2
       8:	*(u64 *)(r6 + 0x8) = r1
       9:	*(u64 *)(r6 + 0x0) = r0
      10:	w0 = 0x2
      11:	exit

0000000000000060 <turnpike>:
      12:	r7 = r1
      13:	w1 = 0x0
      14:	*(u32 *)(r10 - 0x20) = w1
      15:	r2 = r10
      16:	r2 += -0x20
      17:	r1 = 0x0 ll
		0000000000000088:  R_BPF_64_64	SETTINGS
      19:	call 0x1
      20:	w6 = 0x2
      21:	r9 = 0x13
      22:	if r0 == 0x0 goto +0x32 <turnpike+0x1e8>
      23:	w1 = *(u32 *)(r0 + 0x0)
      24:	if w1 != 0x2 goto +0x30 <turnpike+0x1e8>
      25:	w1 = *(u32 *)(r7 + 0x4)
      26:	w2 = *(u32 *)(r7 + 0x0)
      27:	*(u64 *)(r10 - 0x48) = r2
      28:	r2 += 0xe
      29:	r9 = 0x3
      30:	if r2 > r1 goto +0x2a <turnpike+0x1e8>
      31:	w5 = 0x0
      32:	r8 = 0x0
      33:	r9 = 0xe
      34:	r3 = *(u64 *)(r10 - 0x48)
      35:	w3 = *(u16 *)(r3 + 0xc)
      36:	if w3 s> 0xa887 goto +0x4 <turnpike+0xe8>
      37:	if w3 == 0x8 goto +0xf8 <turnpike+0x890>
      38:	r9 = 0x3
      39:	if w3 == 0x81 goto +0x4 <turnpike+0x100>
      40:	goto +0x20 <turnpike+0x1e8>
      41:	if w3 == 0xdd86 goto +0x17 <turnpike+0x1a8>
      42:	r9 = 0x3
      43:	if w3 != 0xa888 goto +0x1d <turnpike+0x1e8>
      44:	r2 = *(u64 *)(r10 - 0x48)
      45:	r2 += 0x16
      46:	if r2 > r1 goto +0x1a <turnpike+0x1e8>
      47:	r3 = *(u64 *)(r10 - 0x48)
      48:	r8 = *(u64 *)(r3 + 0xc)
      49:	w5 = *(u16 *)(r3 + 0xe)
      50:	w5 &= 0xff0f
      51:	w3 = *(u16 *)(r3 + 0x10)
      52:	if w3 == 0x8 goto +0xe5 <turnpike+0x870>
      53:	if w3 == 0xdd86 goto +0xe4 <turnpike+0x870>
      54:	if w3 != 0x81 goto +0x12 <turnpike+0x1e8>
      55:	r4 = *(u64 *)(r10 - 0x48)
      56:	w3 = *(u16 *)(r4 + 0x12)
      57:	w3 &= 0xff0f
      58:	w4 = *(u16 *)(r4 + 0x14)
      59:	if w4 == 0x8 goto +0xd9 <turnpike+0x848>
      60:	if w4 != 0xdd86 goto +0xc <turnpike+0x1e8>
      61:	w3 <<= 0x10
      62:	w3 |= w5
      63:	r9 = 0x16
      64:	w5 = w3
      65:	*(u32 *)(r10 - 0x58) = w5
      66:	*(u64 *)(r10 - 0x50) = r9
      67:	*(u64 *)(r10 - 0x60) = r8
      68:	r3 = r2
      69:	r3 += 0x30
      70:	r9 = 0x3
      71:	if r3 > r1 goto +0x1 <turnpike+0x1e8>
      72:	goto +0xf <turnpike+0x260>
      73:	w1 = 0x0
      74:	*(u32 *)(r10 - 0x20) = w1
      75:	r2 = r10
      76:	r2 += -0x20
      77:	r1 = 0x0 ll
		0000000000000268:  R_BPF_64_64	COUNTERS
      79:	call 0x1
      80:	if r0 == 0x0 goto +0x5 <turnpike+0x250>
      81:	r9 <<= 0x3
      82:	r0 += r9
      83:	r1 = *(u64 *)(r0 + 0x0)
      84:	r1 += 0x1
      85:	*(u64 *)(r0 + 0x0) = r1
      86:	w0 = w6
      87:	exit
      88:	w4 = *(u32 *)(r2 + 0x4)
      89:	*(u64 *)(r10 - 0x68) = r4
      90:	w4 &= 0xff0000
      91:	if w4 != 0x110000 goto -0x13 <turnpike+0x1e8>
      92:	w4 = *(u32 *)(r2 + 0x0)
      93:	r9 = 0x4
      94:	*(u64 *)(r10 - 0x70) = r4
      95:	w4 &= 0xf0
      96:	if w4 != 0x60 goto -0x18 <turnpike+0x1e8>
      97:	r4 = *(u64 *)(r10 - 0x68)
      98:	w4 &= 0xffff
      99:	w5 = *(u32 *)(r2 + 0x2c)
     100:	*(u64 *)(r10 - 0x88) = r5
     101:	w5 &= 0xffff
     102:	if w4 != w5 goto -0x1e <turnpike+0x1e8>
     103:	r4 = r2
     104:	r4 += 0x28
     105:	w5 = w1
     106:	w5 -= w4
     107:	r4 = *(u64 *)(r10 - 0x68)
     108:	r4 = be16 r4
     109:	*(u32 *)(r10 - 0x98) = w5
     110:	*(u64 *)(r10 - 0x90) = r4
     111:	if w5 < w4 goto -0x27 <turnpike+0x1e8>
     112:	r4 = *(u64 *)(r10 - 0x90)
     113:	if w4 < 0x8 goto -0x29 <turnpike+0x1e8>
     114:	r9 = 0xc
     115:	r4 = *(u64 *)(r10 - 0x88)
     116:	w4 >>= 0x10
     117:	*(u64 *)(r10 - 0x88) = r4
     118:	if w4 == 0x0 goto -0x2e <turnpike+0x1e8>
     119:	r8 = *(u64 *)(r2 + 0x20)
     120:	r4 = *(u64 *)(r2 + 0x18)
     121:	*(u64 *)(r10 - 0xa0) = r4
     122:	r5 = *(u64 *)(r2 + 0x10)
     123:	r9 = *(u64 *)(r2 + 0x8)
     124:	w4 = *(u32 *)(r2 + 0x28)
     125:	*(u64 *)(r10 - 0x78) = r4
     126:	*(u64 *)(r10 - 0x80) = r8
     127:	*(u64 *)(r10 - 0x28) = r8
     128:	r4 = *(u64 *)(r10 - 0xa0)
     129:	*(u64 *)(r10 - 0x30) = r4
     130:	*(u64 *)(r10 - 0xc8) = r5
     131:	*(u64 *)(r10 - 0x38) = r5
     132:	*(u64 *)(r10 - 0xc0) = r9
     133:	*(u64 *)(r10 - 0x40) = r9
     134:	r4 = *(u64 *)(r10 - 0x78)
     135:	w4 >>= 0x10
     136:	*(u64 *)(r10 - 0xd8) = r4
     137:	r4 = be16 r4
     138:	w9 = *(u16 *)(r0 + 0x6)
     139:	w9 &= 0xffff
     140:	w5 = 0x1
     141:	*(u64 *)(r10 - 0xa8) = r5
     142:	w5 = 0x1
     143:	if w4 <= w9 goto +0x1 <turnpike+0x428>
     144:	w5 = 0x0
     145:	w9 = *(u16 *)(r0 + 0x4)
     146:	w8 = 0x1
     147:	if w9 <= w4 goto +0x1 <turnpike+0x448>
     148:	w8 = 0x0
     149:	r9 = *(u64 *)(r10 - 0x90)
     150:	w9 += -0x8
     151:	w8 &= w5
     152:	*(u32 *)(r10 - 0xd0) = w8
     153:	w4 = w8
     154:	w4 &= 0x1
     155:	r8 = *(u64 *)(r10 - 0x80)
     156:	*(u64 *)(r10 - 0xb8) = r9
     157:	if w4 != 0x0 goto +0xb <turnpike+0x4e8>
     158:	if w9 < 0x4 goto +0x154 <turnpike+0xf38>
     159:	r5 = r2
     160:	r5 += 0x34
     161:	if r5 > r1 goto +0x151 <turnpike+0xf38>
     162:	w5 = *(u8 *)(r3 + 0x0)
     163:	if w5 < 0x40 goto +0x14f <turnpike+0xf38>
     164:	w9 = *(u32 *)(r0 + 0x44)
     165:	if w9 < w5 goto +0x14d <turnpike+0xf38>
     166:	w1 = *(u32 *)(r3 + 0x0)
     167:	*(u64 *)(r10 - 0xa8) = r1
     168:	r9 = *(u64 *)(r10 - 0xb8)
     169:	r5 = 0x10000000000 ll
     171:	if w4 != 0x0 goto +0x4 <turnpike+0x520>
     172:	r1 = *(u64 *)(r10 - 0xa8)
     173:	w5 = w1
     174:	w5 &= 0xffff
     175:	r5 <<= 0x20
     176:	r2 = *(u64 *)(r0 + 0x10)
     177:	r1 = *(u64 *)(r10 - 0xc0)
     178:	r2 *= r1
     179:	r1 = *(u64 *)(r0 + 0x18)
     180:	r3 = *(u64 *)(r10 - 0xc8)
     181:	r1 *= r3
     182:	r1 += r2
     183:	r2 = *(u64 *)(r0 + 0x20)
     184:	r3 = *(u64 *)(r10 - 0xa0)
     185:	r2 *= r3
     186:	r1 += r2
     187:	r2 = *(u64 *)(r0 + 0x28)
     188:	r2 *= r8
     189:	r1 += r2
     190:	r2 = *(u64 *)(r10 - 0x78)
     191:	r5 |= r2
     192:	r2 = *(u64 *)(r0 + 0x30)
     193:	r2 *= r5
     194:	r1 += r2
     195:	r9 = r1
     196:	r9 >>= 0x20
     197:	r9 ^= r1
     198:	r1 = *(u64 *)(r0 + 0x38)
     199:	r9 *= r1
     200:	*(u64 *)(r10 - 0xb0) = r0
     201:	w1 = *(u32 *)(r0 + 0xc)
     202:	r2 = r9
     203:	r2 >>= 0x21
     204:	w1 &= w2
     205:	*(u32 *)(r10 - 0x20) = w1
     206:	r2 = r10
     207:	r2 += -0x20
     208:	r1 = 0x0 ll
		0000000000000680:  R_BPF_64_64	WIDE
     210:	r8 = r5
     211:	call 0x1
     212:	if r0 == 0x0 goto +0x160 <turnpike+0x1148>
     213:	r1 = *(u64 *)(r10 - 0x80)
     214:	r9 >>= 0x20
     215:	r9 &= 0x1
     216:	r1 = r9
     217:	r1 <<= 0x7
     218:	r5 = r0
     219:	r5 += r1
     220:	r3 = *(u64 *)(r5 + 0x10)
     221:	r2 = 0xffffffffffff ll
     223:	*(u64 *)(r10 - 0xe8) = r3
     224:	r3 &= r2
     225:	r1 = *(u64 *)(r10 - 0xb0)
     226:	*(u64 *)(r10 - 0xe0) = r8
     227:	if r3 != r8 goto +0x10 <turnpike+0x740>
     228:	r3 = *(u64 *)(r5 + 0x8)
     229:	r4 = *(u64 *)(r5 + 0x0)
     230:	r8 = *(u64 *)(r10 - 0xc0)
     231:	if r4 != r8 goto +0xc <turnpike+0x740>
     232:	r4 = *(u64 *)(r10 - 0xc8)
     233:	if r3 != r4 goto +0xa <turnpike+0x740>
     234:	w3 = *(u8 *)(r5 + 0x27)
     235:	r3 <<= 0x5
     236:	r4 = r1
     237:	r4 += r3
     238:	r3 = *(u64 *)(r4 + 0x208)
     239:	r8 = *(u64 *)(r10 - 0xa0)
     240:	if r3 != r8 goto +0x3 <turnpike+0x740>
     241:	r3 = *(u64 *)(r4 + 0x210)
     242:	r8 = *(u64 *)(r10 - 0x80)
     243:	if r3 == r8 goto +0x345 <turnpike+0x2168>
     244:	r9 ^= 0x1
     245:	r9 <<= 0x7
     246:	r0 += r9
     247:	r4 = *(u64 *)(r0 + 0x10)
     248:	r3 = r4
     249:	r3 &= r2
     250:	r2 = *(u64 *)(r10 - 0xe0)
     251:	if r3 != r2 goto +0x135 <turnpike+0x1128>
     252:	r2 = *(u64 *)(r0 + 0x8)
     253:	r3 = *(u64 *)(r0 + 0x0)
     254:	r5 = *(u64 *)(r10 - 0xc0)
     255:	if r3 != r5 goto +0x131 <turnpike+0x1128>
     256:	r3 = *(u64 *)(r10 - 0xc8)
     257:	if r2 != r3 goto +0x12f <turnpike+0x1128>
     258:	w2 = *(u8 *)(r0 + 0x27)
     259:	r2 <<= 0x5
     260:	r5 = r1
     261:	r5 += r2
     262:	r1 = *(u64 *)(r5 + 0x208)
     263:	r2 = *(u64 *)(r10 - 0xa0)
     264:	if r1 != r2 goto +0x128 <turnpike+0x1128>
     265:	r1 = *(u64 *)(r5 + 0x210)
     266:	r2 = *(u64 *)(r10 - 0x80)
     267:	if r1 == r2 goto +0x1 <turnpike+0x808>
     268:	goto +0x124 <turnpike+0x1128>
     269:	*(u64 *)(r10 - 0xe8) = r4
     270:	r3 = r0
     271:	r3 += 0x10
     272:	r5 += 0x208
     273:	*(u64 *)(r10 - 0xe0) = r5
     274:	r0 += 0x48
     275:	*(u64 *)(r10 - 0xf0) = r0
     276:	goto +0x32a <turnpike+0x2198>
     277:	w3 <<= 0x10
     278:	w3 |= w5
     279:	r9 = 0x16
     280:	w5 = w3
     281:	goto +0x4 <turnpike+0x890>
     282:	r9 = 0x12
     283:	r2 = *(u64 *)(r10 - 0x48)
     284:	r2 += 0x12
     285:	if w3 == 0xdd86 goto -0xdd <turnpike+0x1a8>
     286:	*(u32 *)(r10 - 0x58) = w5
     287:	*(u64 *)(r10 - 0x50) = r9
     288:	*(u64 *)(r10 - 0x60) = r8
     289:	r3 = r2
     290:	r3 += 0x1c
     291:	r9 = 0x3
     292:	if r3 > r1 goto -0xdc <turnpike+0x1e8>
     293:	w4 = *(u32 *)(r2 + 0x8)
     294:	*(u64 *)(r10 - 0x78) = r4
     295:	w4 &= 0xff00
     296:	if w4 != 0x1100 goto -0xe0 <turnpike+0x1e8>
     297:	w4 = *(u32 *)(r2 + 0x0)
     298:	*(u64 *)(r10 - 0x70) = r4
     299:	w4 &= 0xff
     300:	r9 = 0x4
     301:	if w4 != 0x45 goto -0xe5 <turnpike+0x1e8>
     302:	w4 = *(u32 *)(r2 + 0x4)
     303:	*(u64 *)(r10 - 0x80) = r4
     304:	w4 &= -0x410000
     305:	if w4 != 0x0 goto -0xe9 <turnpike+0x1e8>
     306:	r9 = *(u64 *)(r2 + 0xc)
     307:	r4 = *(u64 *)(r10 - 0x80)
     308:	r5 = *(u64 *)(r10 - 0x70)
     309:	r4 += r5
     310:	r5 = *(u64 *)(r10 - 0x78)
     311:	r4 += r5
     312:	r5 = r9
     313:	r5 <<= 0x20
     314:	r5 >>= 0x20
     315:	r4 += r5
     316:	*(u64 *)(r10 - 0x68) = r9
     317:	r5 = r9
     318:	r5 >>= 0x20
     319:	r4 += r5
     320:	r5 = r4
     321:	r5 >>= 0x20
     322:	r4 <<= 0x20
     323:	r4 >>= 0x20
     324:	r4 += r5
     325:	r9 = r4
     326:	r9 &= 0xffff
     327:	r5 = r4
     328:	r5 >>= 0x20
     329:	r5 += r9
     330:	r4 >>= 0x10
     331:	r4 &= 0xffff
     332:	r5 += r4
     333:	r4 = r5
     334:	r4 >>= 0x10
     335:	w5 &= 0xffff
     336:	w5 += w4
     337:	w4 = w5
     338:	w4 >>= 0x10
     339:	w4 += w5
     340:	r9 = 0x5
     341:	w4 &= 0xffff
     342:	if w4 != 0xffff goto -0x10e <turnpike+0x1e8>
     343:	w5 = *(u32 *)(r2 + 0x18)
     344:	r4 = *(u64 *)(r10 - 0x70)
     345:	r4 = be32 r4
     346:	w4 &= 0xffff
     347:	*(u64 *)(r10 - 0x90) = r4
     348:	w8 = w4
     349:	w8 += -0x14
     350:	*(u64 *)(r10 - 0x88) = r5
     351:	r4 = r5
     352:	r4 = be16 r4
     353:	r9 = 0x4
     354:	*(u32 *)(r10 - 0xa0) = w8
     355:	if w8 != w4 goto -0x11b <turnpike+0x1e8>
     356:	r4 = r2
     357:	r4 += 0x14
     358:	w5 = w1
     359:	w5 -= w4
     360:	*(u32 *)(r10 - 0x98) = w5
     361:	w4 = *(u32 *)(r10 - 0xa0)
     362:	if w5 < w4 goto -0x122 <turnpike+0x1e8>
     363:	r4 = *(u64 *)(r10 - 0x90)
     364:	if w4 < 0x1c goto -0x124 <turnpike+0x1e8>
     365:	w4 = *(u32 *)(r2 + 0x14)
     366:	*(u64 *)(r10 - 0xc0) = r4
     367:	w4 >>= 0x10
     368:	*(u64 *)(r10 - 0xc8) = r4
     369:	r4 = be16 r4
     370:	w9 = *(u16 *)(r0 + 0x6)
     371:	w9 &= 0xffff
     372:	w5 = 0x1
     373:	*(u64 *)(r10 - 0xa8) = r5
     374:	w5 = 0x1
     375:	if w4 <= w9 goto +0x1 <turnpike+0xb68>
     376:	w5 = 0x0
     377:	w9 = *(u16 *)(r0 + 0x4)
     378:	w8 = 0x1
     379:	if w9 <= w4 goto +0x1 <turnpike+0xb88>
     380:	w8 = 0x0
     381:	w8 &= w5
     382:	r5 = *(u64 *)(r10 - 0x90)
     383:	w5 += -0x1c
     384:	w4 = w8
     385:	w4 &= 0x1
     386:	*(u64 *)(r10 - 0xb8) = r5
     387:	if w4 != 0x0 goto +0xb <turnpike+0xc18>
     388:	if w5 < 0x4 goto +0x16e <turnpike+0x1738>
     389:	r5 = r2
     390:	r5 += 0x20
     391:	if r5 > r1 goto +0x16b <turnpike+0x1738>
     392:	w5 = *(u8 *)(r3 + 0x0)
     393:	if w5 < 0x40 goto +0x169 <turnpike+0x1738>
     394:	w9 = *(u32 *)(r0 + 0x44)
     395:	if w9 < w5 goto +0x167 <turnpike+0x1738>
     396:	w1 = *(u32 *)(r3 + 0x0)
     397:	*(u64 *)(r10 - 0xa8) = r1
     398:	r5 = *(u64 *)(r10 - 0xb8)
     399:	*(u32 *)(r10 - 0xd0) = w8
     400:	r8 = 0x10000000000 ll
     402:	if w4 != 0x0 goto +0x3 <turnpike+0xc50>
     403:	r8 = *(u64 *)(r10 - 0xa8)
     404:	w8 &= 0xffff
     405:	r8 <<= 0x20
     406:	r1 = *(u64 *)(r0 + 0x10)
     407:	r2 = *(u64 *)(r10 - 0x68)
     408:	r1 *= r2
     409:	r2 = *(u64 *)(r10 - 0xc0)
     410:	r8 |= r2
     411:	r2 = *(u64 *)(r0 + 0x18)
     412:	r3 = r8
     413:	r3 *= r2
     414:	r3 += r1
     415:	r9 = r3
     416:	r9 >>= 0x20
     417:	r9 ^= r3
     418:	r1 = *(u64 *)(r0 + 0x38)
     419:	r9 *= r1
     420:	*(u64 *)(r10 - 0xb0) = r0
     421:	w1 = *(u32 *)(r0 + 0x8)
     422:	r2 = r9
     423:	r2 >>= 0x21
     424:	w1 &= w2
     425:	*(u32 *)(r10 - 0x20) = w1
     426:	r2 = r10
     427:	r2 += -0x20
     428:	r1 = 0x0 ll
		0000000000000d60:  R_BPF_64_64	NARROW
     430:	call 0x1
     431:	if r0 == 0x0 goto +0x18a <turnpike+0x1970>
     432:	r9 >>= 0x20
     433:	r9 &= 0x1
     434:	r1 = r9
     435:	r1 <<= 0x6
     436:	r4 = r0
     437:	r4 += r1
     438:	r5 = *(u64 *)(r4 + 0x8)
     439:	r1 = 0xffffffffffff ll
     441:	r2 = r5
     442:	r2 &= r1
     443:	*(u64 *)(r10 - 0xd8) = r8
     444:	if r2 != r8 goto +0x12 <turnpike+0xe18>
     445:	w2 = *(u32 *)(r4 + 0x0)
     446:	r3 = *(u64 *)(r10 - 0x68)
     447:	if w2 != w3 goto +0xf <turnpike+0xe18>
     448:	w2 = *(u8 *)(r4 + 0x1f)
     449:	r2 <<= 0x5
     450:	r8 = *(u64 *)(r10 - 0xb0)
     451:	r8 += r2
     452:	r2 = *(u64 *)(r8 + 0x208)
     453:	if r2 != 0x0 goto +0x9 <turnpike+0xe18>
     454:	r2 = -0x100000000 ll
     456:	r3 = *(u64 *)(r10 - 0x68)
     457:	r3 &= r2
     458:	r2 = 0xffff0000 ll
     460:	r3 |= r2
     461:	r2 = *(u64 *)(r8 + 0x210)
     462:	if r2 == r3 goto +0x2b0 <turnpike+0x2398>
     463:	r9 ^= 0x1
     464:	r9 <<= 0x6
     465:	r0 += r9
     466:	r3 = *(u64 *)(r0 + 0x8)
     467:	r2 = r3
     468:	r2 &= r1
     469:	r1 = *(u64 *)(r10 - 0xd8)
     470:	if r2 != r1 goto +0x160 <turnpike+0x1958>
     471:	w1 = *(u32 *)(r0 + 0x0)
     472:	r2 = *(u64 *)(r10 - 0x68)
     473:	if w1 != w2 goto +0x15d <turnpike+0x1958>
     474:	w1 = *(u8 *)(r0 + 0x1f)
     475:	r1 <<= 0x5
     476:	r4 = *(u64 *)(r10 - 0xb0)
     477:	r4 += r1
     478:	r1 = *(u64 *)(r4 + 0x208)
     479:	if r1 != 0x0 goto +0x157 <turnpike+0x1958>
     480:	r1 = -0x100000000 ll
     482:	r2 = *(u64 *)(r10 - 0x68)
     483:	r2 &= r1
     484:	r1 = 0xffff0000 ll
     486:	r2 |= r1
     487:	r1 = *(u64 *)(r4 + 0x210)
     488:	if r1 == r2 goto +0x1 <turnpike+0xef0>
     489:	goto +0x14d <turnpike+0x1958>
     490:	*(u64 *)(r10 - 0xe8) = r3
     491:	r1 = r0
     492:	r1 += 0x8
     493:	*(u64 *)(r10 - 0xc0) = r1
     494:	r4 += 0x208
     495:	*(u64 *)(r10 - 0xe0) = r4
     496:	r0 += 0x4
     497:	*(u64 *)(r10 - 0xf0) = r0
     498:	goto +0x294 <turnpike+0x23d8>
     499:	r4 = 0x20
     500:	*(u64 *)(r10 - 0x58) = r4
     501:	r4 = *(u64 *)(r10 - 0xb8)
     502:	if w4 == 0x0 goto +0x15 <turnpike+0x1000>
     503:	r2 += 0x31
     504:	if r2 > r1 goto +0x13 <turnpike+0x1000>
     505:	r9 = 0x7
     506:	w1 = *(u8 *)(r3 + 0x0)
     507:	if w1 < 0x4 goto -0x1b3 <turnpike+0x1e8>
     508:	w2 = w1
     509:	w2 += -0x14
     510:	w2 &= 0xff
     511:	if w2 < 0x2c goto -0x1b7 <turnpike+0x1e8>
     512:	r2 = r0
     513:	w3 = *(u32 *)(r0 + 0x44)
     514:	r4 = 0x22
     515:	*(u64 *)(r10 - 0x58) = r4
     516:	if w3 >= w1 goto +0x2 <turnpike+0xfd8>
     517:	r3 = 0x20
     518:	*(u64 *)(r10 - 0x58) = r3
     519:	w1 &= 0xff
     520:	if w1 > 0x3f goto +0x2 <turnpike+0xff8>
     521:	r1 = 0x20
     522:	*(u64 *)(r10 - 0x58) = r1
     523:	r0 = r2
     524:	r7 = r0
     525:	call 0x76
     526:	r1 = r7
     527:	w2 = *(u32 *)(r1 + 0x40)
     528:	r0 >>= 0x6
     529:	r9 = 0x3
     530:	if w2 <= w0 goto -0x1ca <turnpike+0x1e8>
     531:	r2 = *(u64 *)(r10 - 0xa0)
     532:	r3 = r8
     533:	r4 = *(u64 *)(r10 - 0xd8)
     534:	call -0x1
		00000000000010b0:  R_BPF_64_32	.text
     535:	r1 = r7
     536:	if w0 == 0x0 goto -0x1d0 <turnpike+0x1e8>
     537:	r2 = *(u64 *)(r10 - 0x48)
     538:	r2 = *(u64 *)(r2 + 0x0)
     539:	r3 = 0xffffffffffff ll
     541:	r2 &= r3
     542:	r9 = 0xf
     543:	if r2 == 0x0 goto -0x1d7 <turnpike+0x1e8>
     544:	r3 = *(u64 *)(r1 + 0x48)
     545:	if r3 == r2 goto +0x856 <turnpike+0x5360>
     546:	r3 = *(u64 *)(r1 + 0x50)
     547:	if r3 == r2 goto +0x854 <turnpike+0x5360>
     548:	r3 = *(u64 *)(r1 + 0x58)
     549:	if r3 == r2 goto +0x852 <turnpike+0x5360>
     550:	r3 = *(u64 *)(r1 + 0x60)
     551:	if r3 == r2 goto +0x850 <turnpike+0x5360>
     552:	r3 = *(u64 *)(r1 + 0x68)
     553:	if r3 == r2 goto +0x84e <turnpike+0x5360>
     554:	r3 = *(u64 *)(r1 + 0x70)
     555:	if r3 == r2 goto +0x84c <turnpike+0x5360>
     556:	r3 = *(u64 *)(r1 + 0x78)
     557:	if r3 == r2 goto +0x84a <turnpike+0x5360>
     558:	r1 = *(u64 *)(r1 + 0x80)
     559:	if r1 == r2 goto +0x848 <turnpike+0x5360>
     560:	goto -0x1e8 <turnpike+0x1e8>
     561:	r1 = *(u64 *)(r10 - 0x80)
     562:	r9 = *(u64 *)(r10 - 0xe0)
     563:	if r4 s> -0x1 goto +0x1 <turnpike+0x1148>
     564:	goto +0x1b9 <turnpike+0x1f10>
     565:	w1 = *(u32 *)(r10 - 0xd0)
     566:	w1 &= 0x1
     567:	if w1 != 0x0 goto +0x2f <turnpike+0x12d8>
     568:	r7 = *(u64 *)(r10 - 0x80)
     569:	r9 = 0x9
     570:	r2 = *(u64 *)(r10 - 0xa8)
     571:	r2 = be32 r2
     572:	w2 &= 0xffff
     573:	r1 = *(u64 *)(r10 - 0x90)
     574:	w1 += -0xc
     575:	if w1 < w2 goto +0x1 <turnpike+0x11a8>
     576:	goto -0x1f8 <turnpike+0x1e8>
     577:	call 0x76
     578:	r1 = *(u64 *)(r10 - 0xb0)
     579:	w2 = *(u32 *)(r1 + 0x40)
     580:	r0 >>= 0x6
     581:	r9 = 0x3
     582:	if w2 <= w0 goto -0x1fe <turnpike+0x1e8>
     583:	r2 = *(u64 *)(r10 - 0xa0)
     584:	r3 = r7
     585:	r4 = *(u64 *)(r10 - 0xd8)
     586:	call -0x1
		0000000000001250:  R_BPF_64_32	.text
     587:	r1 = *(u64 *)(r10 - 0xb0)
     588:	if w0 == 0x0 goto -0x204 <turnpike+0x1e8>
     589:	r2 = *(u64 *)(r10 - 0x48)
     590:	r2 = *(u64 *)(r2 + 0x0)
     591:	r3 = 0xffffffffffff ll
     593:	r2 &= r3
     594:	r9 = 0xf
     595:	if r2 == 0x0 goto -0x20b <turnpike+0x1e8>
     596:	r3 = 0x22
     597:	*(u64 *)(r10 - 0x58) = r3
     598:	r3 = *(u64 *)(r1 + 0x48)
     599:	if r3 == r2 goto +0x820 <turnpike+0x5360>
     600:	r3 = *(u64 *)(r1 + 0x50)
     601:	if r3 == r2 goto +0x81e <turnpike+0x5360>
     602:	r3 = *(u64 *)(r1 + 0x58)
     603:	if r3 == r2 goto +0x81c <turnpike+0x5360>
     604:	r3 = *(u64 *)(r1 + 0x60)
     605:	if r3 == r2 goto +0x81a <turnpike+0x5360>
     606:	r3 = *(u64 *)(r1 + 0x68)
     607:	if r3 == r2 goto +0x818 <turnpike+0x5360>
     608:	r3 = *(u64 *)(r1 + 0x70)
     609:	if r3 == r2 goto +0x816 <turnpike+0x5360>
     610:	r3 = *(u64 *)(r1 + 0x78)
     611:	if r3 == r2 goto +0x814 <turnpike+0x5360>
     612:	r1 = *(u64 *)(r1 + 0x80)
     613:	if r1 == r2 goto +0x812 <turnpike+0x5360>
     614:	goto -0x21e <turnpike+0x1e8>
     615:	call 0x76
     616:	*(u64 *)(r10 - 0x50) = r0
     617:	r9 = r10
     618:	r9 += -0x20
     619:	r1 = r9
     620:	w2 = 0x0
     621:	r3 = 0x10
     622:	call -0x1
		0000000000001370:  R_BPF_64_32	memset
     623:	r1 = *(u64 *)(r10 - 0x80)
     624:	*(u64 *)(r10 - 0x8) = r1
     625:	r1 = *(u64 *)(r10 - 0xa0)
     626:	*(u64 *)(r10 - 0x10) = r1
     627:	r7 = *(u64 *)(r10 - 0x78)
     628:	w7 &= -0x10000
     629:	r1 = 0x30000000000 ll
     631:	r8 = r7
     632:	r7 |= r1
     633:	r1 = *(u64 *)(r10 - 0xb0)
     634:	r2 = r9
     635:	r3 = r7
     636:	call 0xf4
		00000000000013e0:  R_BPF_64_32	.text
     637:	r9 = 0x3
     638:	if r0 == 0x0 goto -0x236 <turnpike+0x1e8>
     639:	r1 = *(u64 *)(r0 + 0x0)
     640:	r2 = 0xffffffffffff ll
     642:	r1 &= r2
     643:	if r1 != r7 goto -0x23b <turnpike+0x1e8>
     644:	r1 = *(u64 *)(r0 - 0x10)
     645:	r2 = *(u64 *)(r0 - 0x8)
     646:	r1 |= r2
     647:	if r1 != 0x0 goto -0x23f <turnpike+0x1e8>
     648:	r7 = *(u64 *)(r10 - 0xb0)
     649:	r7 += 0x208
     650:	w2 = *(u8 *)(r0 + 0x17)
     651:	r2 <<= 0x5
     652:	r1 = r7
     653:	r1 += r2
     654:	r2 = *(u64 *)(r1 + 0x0)
     655:	r3 = *(u64 *)(r10 - 0xa0)
     656:	if r2 != r3 goto -0x248 <turnpike+0x1e8>
     657:	r1 = *(u64 *)(r1 + 0x8)
     658:	r2 = *(u64 *)(r10 - 0x80)
     659:	if r1 != r2 goto -0x24b <turnpike+0x1e8>
     660:	r3 = *(u64 *)(r10 - 0x50)
     661:	r3 >>= 0x6
     662:	w1 = *(u32 *)(r0 + 0x8)
     663:	w2 = *(u32 *)(r0 + 0xc)
     664:	w2 = *(u32 *)(r0 + 0x10)
     665:	r9 = 0xa
     666:	*(u64 *)(r10 - 0x50) = r3
     667:	if w1 <= w3 goto -0x253 <turnpike+0x1e8>
     668:	r1 = 0x20000000000 ll
     670:	r3 = r8
     671:	r3 |= r1
     672:	r2 = r10
     673:	r2 += -0x40
     674:	r1 = *(u64 *)(r10 - 0xb0)
     675:	r8 = r3
     676:	r9 = r0
     677:	call 0xf4
		0000000000001528:  R_BPF_64_32	.text
     678:	r1 = r9
     679:	if r0 == 0x0 goto +0x24 <turnpike+0x1600>
     680:	r2 = *(u64 *)(r0 + 0x0)
     681:	r3 = 0xffffffffffff ll
     683:	r2 &= r3
     684:	if r2 != r8 goto +0x1f <turnpike+0x1600>
     685:	r2 = *(u64 *)(r0 - 0x8)
     686:	r3 = *(u64 *)(r0 - 0x10)
     687:	r4 = *(u64 *)(r10 - 0xc0)
     688:	if r3 != r4 goto +0x1b <turnpike+0x1600>
     689:	r3 = *(u64 *)(r10 - 0xc8)
     690:	if r2 != r3 goto +0x19 <turnpike+0x1600>
     691:	w2 = *(u8 *)(r0 + 0x17)
     692:	r2 <<= 0x5
     693:	r7 += r2
     694:	r2 = *(u64 *)(r7 + 0x0)
     695:	r3 = *(u64 *)(r10 - 0xa0)
     696:	if r2 != r3 goto +0x13 <turnpike+0x1600>
     697:	r2 = *(u64 *)(r7 + 0x8)
     698:	r3 = *(u64 *)(r10 - 0x80)
     699:	if r2 != r3 goto +0x10 <turnpike+0x1600>
     700:	w2 = *(u32 *)(r0 + 0x8)
     701:	w2 = *(u32 *)(r0 + 0xc)
     702:	w3 = *(u32 *)(r0 + 0x10)
     703:	r9 = 0xb
     704:	r3 = *(u64 *)(r10 - 0x50)
     705:	if w2 > w3 goto -0x279 <turnpike+0x1e8>
     706:	w2 = *(u32 *)(r0 + 0x8)
     707:	w2 = *(u32 *)(r0 + 0xc)
     708:	w3 = *(u32 *)(r0 + 0x10)
     709:	r9 = 0xa
     710:	r3 = *(u64 *)(r10 - 0x50)
     711:	if w3 <= w2 goto -0x27f <turnpike+0x1e8>
     712:	r3 = *(u64 *)(r10 - 0x50)
     713:	w3 -= w2
     714:	if w3 > 0x1 goto +0x1 <turnpike+0x1600>
     715:	goto -0x283 <turnpike+0x1e8>
     716:	r9 = 0x9
     717:	w1 = *(u8 *)(r1 + 0x16)
     718:	w1 &= 0x8
     719:	if w1 == 0x0 goto -0x287 <turnpike+0x1e8>
     720:	r1 = *(u64 *)(r10 - 0x48)
     721:	r1 = *(u64 *)(r1 + 0x0)
     722:	r2 = 0xffffffffffff ll
     724:	r1 &= r2
     725:	r9 = 0xf
     726:	if r1 == 0x0 goto -0x28e <turnpike+0x1e8>
     727:	r2 = *(u64 *)(r10 - 0xb0)
     728:	r2 = *(u64 *)(r2 + 0x48)
     729:	if r2 == r1 goto +0x16 <turnpike+0x1720>
     730:	r2 = *(u64 *)(r10 - 0xb0)
     731:	r2 = *(u64 *)(r2 + 0x50)
     732:	if r2 == r1 goto +0x13 <turnpike+0x1720>
     733:	r2 = *(u64 *)(r10 - 0xb0)
     734:	r2 = *(u64 *)(r2 + 0x58)
     735:	if r2 == r1 goto +0x10 <turnpike+0x1720>
     736:	r2 = *(u64 *)(r10 - 0xb0)
     737:	r2 = *(u64 *)(r2 + 0x60)
     738:	if r2 == r1 goto +0xd <turnpike+0x1720>
     739:	r2 = *(u64 *)(r10 - 0xb0)
     740:	r2 = *(u64 *)(r2 + 0x68)
     741:	if r2 == r1 goto +0xa <turnpike+0x1720>
     742:	r2 = *(u64 *)(r10 - 0xb0)
     743:	r2 = *(u64 *)(r2 + 0x70)
     744:	if r2 == r1 goto +0x7 <turnpike+0x1720>
     745:	r2 = *(u64 *)(r10 - 0xb0)
     746:	r2 = *(u64 *)(r2 + 0x78)
     747:	if r2 == r1 goto +0x4 <turnpike+0x1720>
     748:	r2 = *(u64 *)(r10 - 0xb0)
     749:	r2 = *(u64 *)(r2 + 0x80)
     750:	if r2 == r1 goto +0x1 <turnpike+0x1720>
     751:	goto -0x2a7 <turnpike+0x1e8>
     752:	w6 = 0x1
     753:	r9 = 0x28
     754:	goto -0x2aa <turnpike+0x1e8>
     755:	r4 = 0x20
     756:	*(u64 *)(r10 - 0x58) = r4
     757:	r4 = *(u64 *)(r10 - 0xb8)
     758:	if w4 == 0x0 goto +0x15 <turnpike+0x1800>
     759:	r2 += 0x1d
     760:	if r2 > r1 goto +0x13 <turnpike+0x1800>
     761:	r9 = 0x7
     762:	w1 = *(u8 *)(r3 + 0x0)
     763:	if w1 < 0x4 goto -0x2b3 <turnpike+0x1e8>
     764:	w2 = w1
     765:	w2 += -0x14
     766:	w2 &= 0xff
     767:	if w2 < 0x2c goto -0x2b7 <turnpike+0x1e8>
     768:	r2 = r0
     769:	w3 = *(u32 *)(r0 + 0x44)
     770:	r4 = 0x22
     771:	*(u64 *)(r10 - 0x58) = r4
     772:	if w3 >= w1 goto +0x2 <turnpike+0x17d8>
     773:	r3 = 0x20
     774:	*(u64 *)(r10 - 0x58) = r3
     775:	w1 &= 0xff
     776:	if w1 > 0x3f goto +0x2 <turnpike+0x17f8>
     777:	r1 = 0x20
     778:	*(u64 *)(r10 - 0x58) = r1
     779:	r0 = r2
     780:	r7 = r0
     781:	call 0x76
     782:	r1 = r7
     783:	w2 = *(u32 *)(r1 + 0x40)
     784:	r0 >>= 0x6
     785:	r9 = 0x3
     786:	if w2 <= w0 goto -0x2ca <turnpike+0x1e8>
     787:	r2 = -0x100000000 ll
     789:	r3 = *(u64 *)(r10 - 0x68)
     790:	r3 &= r2
     791:	r2 = 0xffff0000 ll
     793:	r3 |= r2
     794:	r2 = 0x0
     795:	r4 = *(u64 *)(r10 - 0xc8)
     796:	call -0x1
		00000000000018e0:  R_BPF_64_32	.text
     797:	r1 = r7
     798:	if w0 == 0x0 goto -0x2d6 <turnpike+0x1e8>
     799:	r2 = *(u64 *)(r10 - 0x48)
     800:	r2 = *(u64 *)(r2 + 0x0)
     801:	r3 = 0xffffffffffff ll
     803:	r2 &= r3
     804:	r9 = 0xf
     805:	if r2 == 0x0 goto -0x2dd <turnpike+0x1e8>
     806:	r3 = *(u64 *)(r1 + 0x48)
     807:	if r3 == r2 goto +0x750 <turnpike+0x5360>
     808:	r3 = *(u64 *)(r1 + 0x50)
     809:	if r3 == r2 goto +0x74e <turnpike+0x5360>
     810:	r3 = *(u64 *)(r1 + 0x58)
     811:	if r3 == r2 goto +0x74c <turnpike+0x5360>
     812:	r3 = *(u64 *)(r1 + 0x60)
     813:	if r3 == r2 goto +0x74a <turnpike+0x5360>
     814:	r3 = *(u64 *)(r1 + 0x68)
     815:	if r3 == r2 goto +0x748 <turnpike+0x5360>
     816:	r3 = *(u64 *)(r1 + 0x70)
     817:	if r3 == r2 goto +0x746 <turnpike+0x5360>
     818:	r3 = *(u64 *)(r1 + 0x78)
     819:	if r3 == r2 goto +0x744 <turnpike+0x5360>
     820:	r1 = *(u64 *)(r1 + 0x80)
     821:	if r1 == r2 goto +0x742 <turnpike+0x5360>
     822:	goto -0x2ee <turnpike+0x1e8>
     823:	r8 = *(u64 *)(r10 - 0xd8)
     824:	if r3 s> -0x1 goto +0x1 <turnpike+0x1970>
     825:	goto +0xda <turnpike+0x2040>
     826:	w1 = *(u32 *)(r10 - 0xd0)
     827:	w1 &= 0x1
     828:	if w1 != 0x0 goto +0x34 <turnpike+0x1b28>
     829:	r9 = 0x9
     830:	r2 = *(u64 *)(r10 - 0xa8)
     831:	r2 = be32 r2
     832:	w2 &= 0xffff
     833:	r1 = *(u64 *)(r10 - 0x90)
     834:	w1 += -0x20
     835:	if w1 < w2 goto +0x1 <turnpike+0x19c8>
     836:	goto -0x2fc <turnpike+0x1e8>
     837:	call 0x76
     838:	r1 = *(u64 *)(r10 - 0xb0)
     839:	w2 = *(u32 *)(r1 + 0x40)
     840:	r0 >>= 0x6
     841:	r9 = 0x3
     842:	if w2 <= w0 goto -0x302 <turnpike+0x1e8>
     843:	r2 = -0x100000000 ll
     845:	r3 = *(u64 *)(r10 - 0x68)
     846:	r3 &= r2
     847:	r2 = 0xffff0000 ll
     849:	r3 |= r2
     850:	r2 = 0x0
     851:	r4 = *(u64 *)(r10 - 0xc8)
     852:	call -0x1
		0000000000001aa0:  R_BPF_64_32	.text
     853:	r1 = *(u64 *)(r10 - 0xb0)
     854:	if w0 == 0x0 goto -0x30e <turnpike+0x1e8>
     855:	r2 = *(u64 *)(r10 - 0x48)
     856:	r2 = *(u64 *)(r2 + 0x0)
     857:	r3 = 0xffffffffffff ll
     859:	r2 &= r3
     860:	r9 = 0xf
     861:	if r2 == 0x0 goto -0x315 <turnpike+0x1e8>
     862:	r3 = 0x22
     863:	*(u64 *)(r10 - 0x58) = r3
     864:	r3 = *(u64 *)(r1 + 0x48)
     865:	if r3 == r2 goto +0x716 <turnpike+0x5360>
     866:	r3 = *(u64 *)(r1 + 0x50)
     867:	if r3 == r2 goto +0x714 <turnpike+0x5360>
     868:	r3 = *(u64 *)(r1 + 0x58)
     869:	if r3 == r2 goto +0x712 <turnpike+0x5360>
     870:	r3 = *(u64 *)(r1 + 0x60)
     871:	if r3 == r2 goto +0x710 <turnpike+0x5360>
     872:	r3 = *(u64 *)(r1 + 0x68)
     873:	if r3 == r2 goto +0x70e <turnpike+0x5360>
     874:	r3 = *(u64 *)(r1 + 0x70)
     875:	if r3 == r2 goto +0x70c <turnpike+0x5360>
     876:	r3 = *(u64 *)(r1 + 0x78)
     877:	if r3 == r2 goto +0x70a <turnpike+0x5360>
     878:	r1 = *(u64 *)(r1 + 0x80)
     879:	if r1 == r2 goto +0x708 <turnpike+0x5360>
     880:	goto -0x328 <turnpike+0x1e8>
     881:	r1 = -0x100000000 ll
     883:	r9 = *(u64 *)(r10 - 0x68)
     884:	r9 &= r1
     885:	r8 = *(u64 *)(r10 - 0xc0)
     886:	w8 &= -0x10000
     887:	r1 = 0x30000000000 ll
     889:	*(u64 *)(r10 - 0xc0) = r8
     890:	r8 |= r1
     891:	call 0x76
     892:	*(u64 *)(r10 - 0x60) = r0
     893:	r7 = *(u64 *)(r10 - 0xb0)
     894:	r1 = r7
     895:	*(u64 *)(r10 - 0x58) = r9
     896:	r2 = r9
     897:	*(u64 *)(r10 - 0x50) = r8
     898:	r3 = r8
     899:	call 0xa3
		0000000000001c18:  R_BPF_64_32	.text
     900:	r1 = r7
     901:	r9 = 0x3
     902:	r7 = r0
     903:	if r0 == 0x0 goto -0x33f <turnpike+0x1e8>
     904:	r2 = *(u64 *)(r7 + 0x0)
     905:	r3 = 0xffffffffffff ll
     907:	r2 &= r3
     908:	r3 = *(u64 *)(r10 - 0x50)
     909:	if r2 != r3 goto -0x345 <turnpike+0x1e8>
     910:	w2 = *(u32 *)(r7 - 0x8)
     911:	if w2 != 0x0 goto -0x347 <turnpike+0x1e8>
     912:	r2 = r1
     913:	r2 += 0x208
     914:	w3 = *(u8 *)(r7 + 0x17)
     915:	r3 <<= 0x5
     916:	*(u64 *)(r10 - 0x50) = r2
     917:	r2 += r3
     918:	r3 = *(u64 *)(r2 + 0x0)
     919:	if r3 != 0x0 goto -0x34f <turnpike+0x1e8>
     920:	r3 = 0xffff0000 ll
     922:	r8 = *(u64 *)(r10 - 0x58)
     923:	r8 |= r3
     924:	r2 = *(u64 *)(r2 + 0x8)
     925:	*(u64 *)(r10 - 0x58) = r8
     926:	if r2 != r8 goto -0x356 <turnpike+0x1e8>
     927:	r5 = *(u64 *)(r10 - 0x60)
     928:	r5 >>= 0x6
     929:	r4 = r7
     930:	w2 = *(u32 *)(r4 + 0x8)
     931:	w3 = *(u32 *)(r4 + 0xc)
     932:	w3 = *(u32 *)(r4 + 0x10)
     933:	r9 = 0xa
     934:	r8 = r5
     935:	if w2 <= w5 goto -0x35f <turnpike+0x1e8>
     936:	r2 = 0x20000000000 ll
     938:	r3 = *(u64 *)(r10 - 0xc0)
     939:	r3 |= r2
     940:	r2 = *(u64 *)(r10 - 0x68)
     941:	r9 = r3
     942:	call 0xa3
		0000000000001d70:  R_BPF_64_32	.text
     943:	r1 = *(u64 *)(r10 - 0xb0)
     944:	if r0 == 0x0 goto +0x1f <turnpike+0x1e20>
     945:	r2 = *(u64 *)(r0 + 0x0)
     946:	r3 = 0xffffffffffff ll
     948:	r2 &= r3
     949:	if r2 != r9 goto +0x1a <turnpike+0x1e20>
     950:	w2 = *(u32 *)(r0 - 0x8)
     951:	r3 = *(u64 *)(r10 - 0x68)
     952:	if w2 != w3 goto +0x17 <turnpike+0x1e20>
     953:	w2 = *(u8 *)(r0 + 0x17)
     954:	r2 <<= 0x5
     955:	r4 = *(u64 *)(r10 - 0x50)
     956:	r4 += r2
     957:	r3 = r4
     958:	r2 = *(u64 *)(r4 + 0x0)
     959:	if r2 != 0x0 goto +0x10 <turnpike+0x1e20>
     960:	r2 = *(u64 *)(r3 + 0x8)
     961:	r3 = *(u64 *)(r10 - 0x58)
     962:	if r2 != r3 goto +0xd <turnpike+0x1e20>
     963:	w2 = *(u32 *)(r0 + 0x8)
     964:	w2 = *(u32 *)(r0 + 0xc)
     965:	w3 = *(u32 *)(r0 + 0x10)
     966:	r9 = 0xb
     967:	if w2 > w8 goto -0x37f <turnpike+0x1e8>
     968:	w2 = *(u32 *)(r0 + 0x8)
     969:	w2 = *(u32 *)(r0 + 0xc)
     970:	w3 = *(u32 *)(r0 + 0x10)
     971:	r9 = 0xa
     972:	if w8 <= w2 goto -0x384 <turnpike+0x1e8>
     973:	w8 -= w2
     974:	if w8 > 0x1 goto +0x1 <turnpike+0x1e20>
     975:	goto -0x387 <turnpike+0x1e8>
     976:	r9 = 0x9
     977:	w2 = *(u8 *)(r7 + 0x16)
     978:	w2 &= 0x8
     979:	if w2 == 0x0 goto -0x38b <turnpike+0x1e8>
     980:	r2 = *(u64 *)(r10 - 0x48)
     981:	r2 = *(u64 *)(r2 + 0x0)
     982:	r3 = 0xffffffffffff ll
     984:	r2 &= r3
     985:	r9 = 0xf
     986:	if r2 == 0x0 goto -0x392 <turnpike+0x1e8>
     987:	r3 = 0x28
     988:	*(u64 *)(r10 - 0x58) = r3
     989:	r3 = *(u64 *)(r1 + 0x48)
     990:	if r3 == r2 goto +0x699 <turnpike+0x5360>
     991:	r3 = *(u64 *)(r1 + 0x50)
     992:	if r3 == r2 goto +0x697 <turnpike+0x5360>
     993:	r3 = *(u64 *)(r1 + 0x58)
     994:	if r3 == r2 goto +0x695 <turnpike+0x5360>
     995:	r3 = *(u64 *)(r1 + 0x60)
     996:	if r3 == r2 goto +0x693 <turnpike+0x5360>
     997:	r3 = *(u64 *)(r1 + 0x68)
     998:	if r3 == r2 goto +0x691 <turnpike+0x5360>
     999:	r3 = *(u64 *)(r1 + 0x70)
    1000:	if r3 == r2 goto +0x68f <turnpike+0x5360>
    1001:	r3 = *(u64 *)(r1 + 0x78)
    1002:	if r3 == r2 goto +0x68d <turnpike+0x5360>
    1003:	r1 = *(u64 *)(r1 + 0x80)
    1004:	if r1 == r2 goto +0x68b <turnpike+0x5360>
    1005:	goto -0x3a5 <turnpike+0x1e8>
    1006:	r2 = r10
    1007:	r2 += -0x40
    1008:	r1 = *(u64 *)(r10 - 0xb0)
    1009:	r3 = r9
    1010:	call 0xf4
		0000000000001f90:  R_BPF_64_32	.text
    1011:	r3 = r0
    1012:	if r3 == 0x0 goto -0x1c0 <turnpike+0x1148>
    1013:	r2 = *(u64 *)(r3 + 0x0)
    1014:	r1 = 0xffffffffffff ll
    1016:	*(u64 *)(r10 - 0xe8) = r2
    1017:	r2 &= r1
    1018:	if r2 != r9 goto -0x1c6 <turnpike+0x1148>
    1019:	r1 = *(u64 *)(r3 - 0x8)
    1020:	r2 = *(u64 *)(r3 - 0x10)
    1021:	r4 = *(u64 *)(r10 - 0xc0)
    1022:	if r2 != r4 goto -0x1ca <turnpike+0x1148>
    1023:	r2 = *(u64 *)(r10 - 0xc8)
    1024:	if r1 != r2 goto -0x1cc <turnpike+0x1148>
    1025:	w1 = *(u8 *)(r3 + 0x17)
    1026:	r1 <<= 0x5
    1027:	r2 = *(u64 *)(r10 - 0xb0)
    1028:	r2 += r1
    1029:	*(u64 *)(r10 - 0xe0) = r2
    1030:	r1 = *(u64 *)(r2 + 0x208)
    1031:	r2 = *(u64 *)(r10 - 0xa0)
    1032:	if r1 != r2 goto -0x1d4 <turnpike+0x1148>
    1033:	r1 = *(u64 *)(r10 - 0xe0)
    1034:	r1 = *(u64 *)(r1 + 0x210)
    1035:	r2 = *(u64 *)(r10 - 0x80)
    1036:	if r1 != r2 goto -0x1d8 <turnpike+0x1148>
    1037:	r1 = *(u64 *)(r10 - 0xe0)
    1038:	r1 += 0x208
    1039:	*(u64 *)(r10 - 0xe0) = r1
    1040:	r1 = r3
    1041:	r1 += 0x38
    1042:	*(u64 *)(r10 - 0xf0) = r1
    1043:	goto +0x2b <turnpike+0x2198>
    1044:	r1 = *(u64 *)(r10 - 0xb0)
    1045:	r2 = *(u64 *)(r10 - 0x68)
    1046:	r3 = r8
    1047:	call 0xa3
		00000000000020b8:  R_BPF_64_32	.text
    1048:	if r0 == 0x0 goto -0xdf <turnpike+0x1970>
    1049:	r2 = *(u64 *)(r0 + 0x0)
    1050:	r1 = 0xffffffffffff ll
    1052:	*(u64 *)(r10 - 0xe8) = r2
    1053:	r2 &= r1
    1054:	if r2 != r8 goto -0xe5 <turnpike+0x1970>
    1055:	w1 = *(u32 *)(r0 - 0x8)
    1056:	r2 = *(u64 *)(r10 - 0x68)
    1057:	if w1 != w2 goto -0xe8 <turnpike+0x1970>
    1058:	w1 = *(u8 *)(r0 + 0x17)
    1059:	r1 <<= 0x5
    1060:	r2 = *(u64 *)(r10 - 0xb0)
    1061:	r2 += r1
    1062:	*(u64 *)(r10 - 0xe0) = r2
    1063:	r1 = *(u64 *)(r2 + 0x208)
    1064:	if r1 != 0x0 goto -0xef <turnpike+0x1970>
    1065:	r1 = -0x100000000 ll
    1067:	r2 = *(u64 *)(r10 - 0x68)
    1068:	r2 &= r1
    1069:	r1 = 0xffff0000 ll
    1071:	r2 |= r1
    1072:	r1 = *(u64 *)(r10 - 0xe0)
    1073:	r1 = *(u64 *)(r1 + 0x210)
    1074:	if r1 != r2 goto -0xf9 <turnpike+0x1970>
    1075:	r1 = *(u64 *)(r10 - 0xe0)
    1076:	r1 += 0x208
    1077:	*(u64 *)(r10 - 0xe0) = r1
    1078:	*(u64 *)(r10 - 0xc0) = r0
    1079:	r0 += -0x4
    1080:	goto -0x248 <turnpike+0xf28>
    1081:	r3 = r5
    1082:	r3 += 0x10
    1083:	r4 += 0x208
    1084:	*(u64 *)(r10 - 0xe0) = r4
    1085:	r5 += 0x48
    1086:	*(u64 *)(r10 - 0xf0) = r5
    1087:	r9 = 0x10
    1088:	*(u64 *)(r10 - 0xc0) = r3
    1089:	w8 = *(u8 *)(r3 + 0x16)
    1090:	w1 = w8
    1091:	w1 &= 0x4
    1092:	if w1 == 0x0 goto +0x1 <turnpike+0x21d0>
    1093:	goto -0x3fd <turnpike+0x1e8>
    1094:	r1 = *(u64 *)(r10 - 0x70)
    1095:	r1 = be64 r1
    1096:	r1 >>= 0x34
    1097:	*(u64 *)(r10 - 0x70) = r1
    1098:	r1 = *(u64 *)(r10 - 0x68)
    1099:	w1 >>= 0x18
    1100:	*(u64 *)(r10 - 0x78) = r1
    1101:	w1 = *(u32 *)(r10 - 0xd0)
    1102:	w1 &= 0x1
    1103:	if w1 != 0x0 goto +0x83 <turnpike+0x2638>
    1104:	r1 = *(u64 *)(r10 - 0xa8)
    1105:	r1 = be32 r1
    1106:	w1 &= 0xffff
    1107:	r2 = *(u64 *)(r10 - 0x90)
    1108:	w2 += -0xc
    1109:	*(u64 *)(r10 - 0xb8) = r1
    1110:	*(u32 *)(r10 - 0xc8) = w2
    1111:	if w2 < w1 goto +0x1 <turnpike+0x2268>
    1112:	goto +0xe6 <turnpike+0x2998>
    1113:	call 0x76
    1114:	r1 = *(u64 *)(r10 - 0xb0)
    1115:	w2 = *(u32 *)(r1 + 0x40)
    1116:	r0 >>= 0x6
    1117:	r9 = 0x3
    1118:	if w2 <= w0 goto -0x416 <turnpike+0x1e8>
    1119:	r2 = *(u64 *)(r10 - 0xa0)
    1120:	r3 = *(u64 *)(r10 - 0x80)
    1121:	r4 = *(u64 *)(r10 - 0xd8)
    1122:	call -0x1
		0000000000002310:  R_BPF_64_32	.text
    1123:	r1 = *(u64 *)(r10 - 0xb0)
    1124:	if w0 == 0x0 goto -0x41c <turnpike+0x1e8>
    1125:	r2 = *(u64 *)(r10 - 0x48)
    1126:	r2 = *(u64 *)(r2 + 0x0)
    1127:	r3 = 0xffffffffffff ll
    1129:	r2 &= r3
    1130:	r9 = 0xf
    1131:	if r2 == 0x0 goto -0x423 <turnpike+0x1e8>
    1132:	r3 = 0x22
    1133:	*(u64 *)(r10 - 0x58) = r3
    1134:	r3 = *(u64 *)(r1 + 0x48)
    1135:	if r3 == r2 goto +0x608 <turnpike+0x5360>
    1136:	r3 = *(u64 *)(r1 + 0x50)
    1137:	if r3 == r2 goto +0x606 <turnpike+0x5360>
    1138:	r3 = *(u64 *)(r1 + 0x58)
    1139:	if r3 == r2 goto +0x604 <turnpike+0x5360>
    1140:	r3 = *(u64 *)(r1 + 0x60)
    1141:	if r3 == r2 goto +0x602 <turnpike+0x5360>
    1142:	r3 = *(u64 *)(r1 + 0x68)
    1143:	if r3 == r2 goto +0x600 <turnpike+0x5360>
    1144:	r3 = *(u64 *)(r1 + 0x70)
    1145:	if r3 == r2 goto +0x5fe <turnpike+0x5360>
    1146:	r3 = *(u64 *)(r1 + 0x78)
    1147:	if r3 == r2 goto +0x5fc <turnpike+0x5360>
    1148:	r1 = *(u64 *)(r1 + 0x80)
    1149:	if r1 == r2 goto +0x5fa <turnpike+0x5360>
    1150:	goto -0x436 <turnpike+0x1e8>
    1151:	*(u64 *)(r10 - 0xe8) = r5
    1152:	r1 = r4
    1153:	r1 += 0x8
    1154:	*(u64 *)(r10 - 0xc0) = r1
    1155:	r8 += 0x208
    1156:	*(u64 *)(r10 - 0xe0) = r8
    1157:	r4 += 0x4
    1158:	*(u64 *)(r10 - 0xf0) = r4
    1159:	r9 = 0x10
    1160:	r1 = *(u64 *)(r10 - 0xc0)
    1161:	w1 = *(u8 *)(r1 + 0x16)
    1162:	*(u32 *)(r10 - 0xd8) = w1
    1163:	w1 &= 0x4
    1164:	if w1 == 0x0 goto +0x1 <turnpike+0x2410>
    1165:	goto -0x445 <turnpike+0x1e8>
    1166:	w1 = *(u32 *)(r10 - 0x98)
    1167:	w2 = *(u32 *)(r10 - 0xa0)
    1168:	w1 -= w2
    1169:	*(u32 *)(r10 - 0x98) = w1
    1170:	r1 = *(u64 *)(r10 - 0x88)
    1171:	w1 >>= 0x10
    1172:	*(u64 *)(r10 - 0x88) = r1
    1173:	r1 = *(u64 *)(r10 - 0x70)
    1174:	w1 >>= 0x8
    1175:	*(u64 *)(r10 - 0x70) = r1
    1176:	r1 = *(u64 *)(r10 - 0x80)
    1177:	w1 &= 0x400000
    1178:	*(u64 *)(r10 - 0x80) = r1
    1179:	w1 = *(u32 *)(r10 - 0xd0)
    1180:	w1 &= 0x1
    1181:	if w1 != 0x0 goto +0x63 <turnpike+0x27a8>
    1182:	r1 = *(u64 *)(r10 - 0xa8)
    1183:	r1 = be32 r1
    1184:	w1 &= 0xffff
    1185:	r2 = *(u64 *)(r10 - 0x90)
    1186:	w8 = w2
    1187:	w8 += -0x20
    1188:	*(u64 *)(r10 - 0xb8) = r1
    1189:	if w8 < w1 goto +0x1 <turnpike+0x24d8>
    1190:	goto +0x282 <turnpike+0x38e8>
    1191:	call 0x76
    1192:	r1 = *(u64 *)(r10 - 0xb0)
    1193:	w2 = *(u32 *)(r1 + 0x40)
    1194:	r0 >>= 0x6
    1195:	r9 = 0x3
    1196:	if w2 <= w0 goto -0x464 <turnpike+0x1e8>
    1197:	r2 = -0x100000000 ll
    1199:	r3 = *(u64 *)(r10 - 0x68)
    1200:	r3 &= r2
    1201:	r2 = 0xffff0000 ll
    1203:	r3 |= r2
    1204:	r2 = 0x0
    1205:	r4 = *(u64 *)(r10 - 0xc8)
    1206:	call -0x1
		00000000000025b0:  R_BPF_64_32	.text
    1207:	r1 = *(u64 *)(r10 - 0xb0)
    1208:	if w0 == 0x0 goto -0x470 <turnpike+0x1e8>
    1209:	r2 = *(u64 *)(r10 - 0x48)
    1210:	r2 = *(u64 *)(r2 + 0x0)
    1211:	r3 = 0xffffffffffff ll
    1213:	r2 &= r3
    1214:	r9 = 0xf
    1215:	if r2 == 0x0 goto -0x477 <turnpike+0x1e8>
    1216:	r3 = 0x22
    1217:	*(u64 *)(r10 - 0x58) = r3
    1218:	r3 = *(u64 *)(r1 + 0x48)
    1219:	if r3 == r2 goto +0x5b4 <turnpike+0x5360>
    1220:	r3 = *(u64 *)(r1 + 0x50)
    1221:	if r3 == r2 goto +0x5b2 <turnpike+0x5360>
    1222:	r3 = *(u64 *)(r1 + 0x58)
    1223:	if r3 == r2 goto +0x5b0 <turnpike+0x5360>
    1224:	r3 = *(u64 *)(r1 + 0x60)
    1225:	if r3 == r2 goto +0x5ae <turnpike+0x5360>
    1226:	r3 = *(u64 *)(r1 + 0x68)
    1227:	if r3 == r2 goto +0x5ac <turnpike+0x5360>
    1228:	r3 = *(u64 *)(r1 + 0x70)
    1229:	if r3 == r2 goto +0x5aa <turnpike+0x5360>
    1230:	r3 = *(u64 *)(r1 + 0x78)
    1231:	if r3 == r2 goto +0x5a8 <turnpike+0x5360>
    1232:	r1 = *(u64 *)(r1 + 0x80)
    1233:	if r1 == r2 goto +0x5a6 <turnpike+0x5360>
    1234:	goto -0x48a <turnpike+0x1e8>
    1235:	call 0x76
    1236:	r1 = *(u64 *)(r10 - 0xc0)
    1237:	w3 = *(u32 *)(r1 + 0x8)
    1238:	w2 = *(u32 *)(r1 + 0xc)
    1239:	w1 = *(u32 *)(r1 + 0x10)
    1240:	r0 >>= 0x6
    1241:	if w0 >= w2 goto +0x2 <turnpike+0x2680>
    1242:	if w3 <= w0 goto +0x1 <turnpike+0x2680>
    1243:	if w1 > w0 goto +0x53 <turnpike+0x2918>
    1244:	r9 = 0x12
    1245:	r1 = *(u64 *)(r10 - 0xc0)
    1246:	r4 = *(u64 *)(r1 + 0x0)
    1247:	r1 = *(u64 *)(r10 - 0xb0)
    1248:	r5 = *(u64 *)(r10 - 0xe8)
    1249:	if r4 != r5 goto -0x499 <turnpike+0x1e8>
    1250:	r9 = 0xa
    1251:	if w3 <= w0 goto -0x49b <turnpike+0x1e8>
    1252:	if w0 <= w2 goto -0x49c <turnpike+0x1e8>
    1253:	w0 -= w2
    1254:	if w0 < 0x2 goto -0x49e <turnpike+0x1e8>
    1255:	r2 = *(u64 *)(r10 - 0x48)
    1256:	r2 = *(u64 *)(r2 + 0x0)
    1257:	r3 = 0xffffffffffff ll
    1259:	r2 &= r3
    1260:	r9 = 0xf
    1261:	if r2 == 0x0 goto -0x4a5 <turnpike+0x1e8>
    1262:	r3 = 0x28
    1263:	*(u64 *)(r10 - 0x58) = r3
    1264:	r3 = *(u64 *)(r1 + 0x48)
    1265:	if r3 == r2 goto +0x586 <turnpike+0x5360>
    1266:	r3 = *(u64 *)(r1 + 0x50)
    1267:	if r3 == r2 goto +0x584 <turnpike+0x5360>
    1268:	r3 = *(u64 *)(r1 + 0x58)
    1269:	if r3 == r2 goto +0x582 <turnpike+0x5360>
    1270:	r3 = *(u64 *)(r1 + 0x60)
    1271:	if r3 == r2 goto +0x580 <turnpike+0x5360>
    1272:	r3 = *(u64 *)(r1 + 0x68)
    1273:	if r3 == r2 goto +0x57e <turnpike+0x5360>
    1274:	r3 = *(u64 *)(r1 + 0x70)
    1275:	if r3 == r2 goto +0x57c <turnpike+0x5360>
    1276:	r3 = *(u64 *)(r1 + 0x78)
    1277:	if r3 == r2 goto +0x57a <turnpike+0x5360>
    1278:	r1 = *(u64 *)(r1 + 0x80)
    1279:	if r1 == r2 goto +0x578 <turnpike+0x5360>
    1280:	goto -0x4b8 <turnpike+0x1e8>
    1281:	call 0x76
    1282:	r1 = *(u64 *)(r10 - 0xc0)
    1283:	w3 = *(u32 *)(r1 + 0x8)
    1284:	w2 = *(u32 *)(r1 + 0xc)
    1285:	w1 = *(u32 *)(r1 + 0x10)
    1286:	r0 >>= 0x6
    1287:	if w0 >= w2 goto +0x2 <turnpike+0x27f0>
    1288:	if w3 <= w0 goto +0x1 <turnpike+0x27f0>
    1289:	if w1 > w0 goto +0x67 <turnpike+0x2b28>
    1290:	r9 = 0x12
    1291:	r1 = *(u64 *)(r10 - 0xc0)
    1292:	r4 = *(u64 *)(r1 + 0x0)
    1293:	r1 = *(u64 *)(r10 - 0xb0)
    1294:	r5 = *(u64 *)(r10 - 0xe8)
    1295:	if r4 != r5 goto -0x4c7 <turnpike+0x1e8>
    1296:	r9 = 0xa
    1297:	if w3 <= w0 goto -0x4c9 <turnpike+0x1e8>
    1298:	if w0 <= w2 goto -0x4ca <turnpike+0x1e8>
    1299:	w0 -= w2
    1300:	if w0 < 0x2 goto -0x4cc <turnpike+0x1e8>
    1301:	r2 = *(u64 *)(r10 - 0x48)
    1302:	r2 = *(u64 *)(r2 + 0x0)
    1303:	r3 = 0xffffffffffff ll
    1305:	r2 &= r3
    1306:	r9 = 0xf
    1307:	if r2 == 0x0 goto -0x4d3 <turnpike+0x1e8>
    1308:	r3 = 0x28
    1309:	*(u64 *)(r10 - 0x58) = r3
    1310:	r3 = *(u64 *)(r1 + 0x48)
    1311:	if r3 == r2 goto +0x558 <turnpike+0x5360>
    1312:	r3 = *(u64 *)(r1 + 0x50)
    1313:	if r3 == r2 goto +0x556 <turnpike+0x5360>
    1314:	r3 = *(u64 *)(r1 + 0x58)
    1315:	if r3 == r2 goto +0x554 <turnpike+0x5360>
    1316:	r3 = *(u64 *)(r1 + 0x60)
    1317:	if r3 == r2 goto +0x552 <turnpike+0x5360>
    1318:	r3 = *(u64 *)(r1 + 0x68)
    1319:	if r3 == r2 goto +0x550 <turnpike+0x5360>
    1320:	r3 = *(u64 *)(r1 + 0x70)
    1321:	if r3 == r2 goto +0x54e <turnpike+0x5360>
    1322:	r3 = *(u64 *)(r1 + 0x78)
    1323:	if r3 == r2 goto +0x54c <turnpike+0x5360>
    1324:	r1 = *(u64 *)(r1 + 0x80)
    1325:	if r1 == r2 goto +0x54a <turnpike+0x5360>
    1326:	goto -0x4e6 <turnpike+0x1e8>
    1327:	w1 = *(u32 *)(r10 - 0x98)
    1328:	r2 = *(u64 *)(r10 - 0x90)
    1329:	w1 -= w2
    1330:	*(u32 *)(r10 - 0x98) = w1
    1331:	r1 = 0x1
    1332:	*(u64 *)(r10 - 0x128) = r1
    1333:	w1 = 0x0
    1334:	*(u64 *)(r10 - 0x80) = r1
    1335:	w1 = 0x1
    1336:	*(u32 *)(r10 - 0xa0) = w1
    1337:	r2 = *(u64 *)(r10 - 0xc0)
    1338:	w1 = *(u16 *)(r2 + 0x1c)
    1339:	*(u64 *)(r10 - 0xa8) = r1
    1340:	r1 = *(u64 *)(r10 - 0x50)
    1341:	w1 += 0x30
    1342:	goto +0x3e <turnpike+0x2b88>
    1343:	call 0x76
    1344:	r1 = *(u64 *)(r10 - 0xc0)
    1345:	w4 = *(u32 *)(r1 + 0x8)
    1346:	w3 = *(u32 *)(r1 + 0xc)
    1347:	w1 = *(u32 *)(r1 + 0x10)
    1348:	r0 >>= 0x6
    1349:	if w3 <= w0 goto +0x2 <turnpike+0x29e0>
    1350:	if w4 <= w0 goto +0x1 <turnpike+0x29e0>
    1351:	if w1 > w0 goto +0x533 <turnpike+0x5378>
    1352:	r9 = 0x12
    1353:	r2 = *(u64 *)(r10 - 0xc0)
    1354:	r2 = *(u64 *)(r2 + 0x0)
    1355:	r5 = *(u64 *)(r10 - 0xe8)
    1356:	if r2 != r5 goto -0x504 <turnpike+0x1e8>
    1357:	if w1 > w0 goto +0x1 <turnpike+0x2a18>
    1358:	w3 = w1
    1359:	r9 = 0xa
    1360:	r2 = *(u64 *)(r10 - 0xb0)
    1361:	if w4 <= w0 goto -0x509 <turnpike+0x1e8>
    1362:	if w0 <= w3 goto -0x50a <turnpike+0x1e8>
    1363:	w4 = w0
    1364:	w4 -= w3
    1365:	if w4 < 0x2 goto -0x50d <turnpike+0x1e8>
    1366:	r3 = *(u64 *)(r10 - 0x48)
    1367:	r3 = *(u64 *)(r3 + 0x0)
    1368:	r4 = 0xffffffffffff ll
    1370:	r3 &= r4
    1371:	r9 = 0xf
    1372:	if r3 == 0x0 goto -0x514 <turnpike+0x1e8>
    1373:	r4 = *(u64 *)(r2 + 0x48)
    1374:	if r4 == r3 goto +0xe <turnpike+0x2b08>
    1375:	r4 = *(u64 *)(r2 + 0x50)
    1376:	if r4 == r3 goto +0xc <turnpike+0x2b08>
    1377:	r4 = *(u64 *)(r2 + 0x58)
    1378:	if r4 == r3 goto +0xa <turnpike+0x2b08>
    1379:	r4 = *(u64 *)(r2 + 0x60)
    1380:	if r4 == r3 goto +0x8 <turnpike+0x2b08>
    1381:	r4 = *(u64 *)(r2 + 0x68)
    1382:	if r4 == r3 goto +0x6 <turnpike+0x2b08>
    1383:	r4 = *(u64 *)(r2 + 0x70)
    1384:	if r4 == r3 goto +0x4 <turnpike+0x2b08>
    1385:	r4 = *(u64 *)(r2 + 0x78)
    1386:	if r4 == r3 goto +0x2 <turnpike+0x2b08>
    1387:	r2 = *(u64 *)(r2 + 0x80)
    1388:	if r2 != r3 goto -0x524 <turnpike+0x1e8>
    1389:	r2 = 0x28
    1390:	*(u64 *)(r10 - 0x58) = r2
    1391:	if w1 > w0 goto +0x508 <turnpike+0x5360>
    1392:	goto +0x1e9 <turnpike+0x3a70>
    1393:	r1 = 0x1
    1394:	*(u64 *)(r10 - 0x128) = r1
    1395:	w1 = 0x0
    1396:	*(u32 *)(r10 - 0xa0) = w1
    1397:	r1 = *(u64 *)(r10 - 0x90)
    1398:	w1 += -0x14
    1399:	*(u64 *)(r10 - 0x90) = r1
    1400:	r2 = *(u64 *)(r10 - 0xc0)
    1401:	w1 = *(u16 *)(r2 + 0x1c)
    1402:	*(u64 *)(r10 - 0xa8) = r1
    1403:	r1 = *(u64 *)(r10 - 0x50)
    1404:	w1 += 0x1c
    1405:	*(u32 *)(r10 - 0xd0) = w1
    1406:	r1 = *(u64 *)(r10 - 0xe8)
    1407:	*(u64 *)(r10 - 0x68) = r1
    1408:	r9 = *(u64 *)(r10 - 0xf0)
    1409:	r8 = r2
    1410:	*(u64 *)(r10 - 0x120) = r1
    1411:	*(u64 *)(r10 - 0x108) = r2
    1412:	w1 = 0x0
    1413:	*(u32 *)(r10 - 0xf8) = w1
    1414:	r1 = *(u64 *)(r10 - 0x78)
    1415:	w2 = w1
    1416:	w2 &= 0xff
    1417:	w1 = 0x0
    1418:	*(u32 *)(r10 - 0x118) = w1
    1419:	w1 = 0x1
    1420:	if w2 < 0x2 goto +0x1 <turnpike+0x2c10>
    1421:	w1 = 0x0
    1422:	w2 = 0x34
    1423:	*(u32 *)(r10 - 0x110) = w2
    1424:	w2 = 0x20
    1425:	*(u32 *)(r10 - 0xd8) = w2
    1426:	r2 = *(u64 *)(r10 - 0xb8)
    1427:	w2 += 0xc
    1428:	*(u64 *)(r10 - 0xc8) = r2
    1429:	r2 = r8
    1430:	r2 += 0x16
    1431:	*(u64 *)(r10 - 0x100) = r2
    1432:	w2 = *(u8 *)(r8 + 0x16)
    1433:	w2 &= 0x1
    1434:	r4 = *(u64 *)(r10 - 0x68)
    1435:	*(u64 *)(r10 - 0xe8) = r4
    1436:	*(u64 *)(r10 - 0xf0) = r9
    1437:	*(u64 *)(r10 - 0xc0) = r8
    1438:	if w2 == 0x0 goto +0x1 <turnpike+0x2ca0>
    1439:	goto +0x336 <turnpike+0x4650>
    1440:	r9 = 0x6
    1441:	w1 &= 0x1
    1442:	r2 = *(u64 *)(r10 - 0xb0)
    1443:	if w1 != 0x0 goto -0x55b <turnpike+0x1e8>
    1444:	*(u64 *)(r10 - 0xb0) = r2
    1445:	w1 = *(u32 *)(r10 - 0xa0)
    1446:	w1 &= 0x1
    1447:	if w1 == 0x0 goto +0x7 <turnpike+0x2d18>
    1448:	r1 = *(u64 *)(r10 - 0xc8)
    1449:	w1 += -0x4d9
    1450:	w2 = 0x400000
    1451:	*(u64 *)(r10 - 0x80) = r2
    1452:	if w1 < -0x4ed goto +0x2 <turnpike+0x2d18>
    1453:	w1 = 0x0
    1454:	*(u64 *)(r10 - 0x80) = r1
    1455:	r9 = 0xd
    1456:	r1 = *(u64 *)(r10 - 0xc0)
    1457:	w1 = *(u16 *)(r1 + 0x14)
    1458:	r2 = *(u64 *)(r10 - 0xb0)
    1459:	if r1 > 0xfff goto -0x56b <turnpike+0x1e8>
    1460:	r1 <<= 0x5
    1461:	r2 += r1
    1462:	r1 = *(u64 *)(r2 + 0x2608)
    1463:	*(u64 *)(r10 - 0x68) = r2
    1464:	r2 = *(u64 *)(r2 + 0x2610)
    1465:	*(u64 *)(r10 - 0xa0) = r1
    1466:	w1 &= 0xffff
    1467:	if w1 == 0x0 goto -0x573 <turnpike+0x1e8>
    1468:	r3 = r2
    1469:	r3 >>= 0x20
    1470:	w4 = *(u32 *)(r10 - 0x58)
    1471:	if w4 != w3 goto -0x577 <turnpike+0x1e8>
    1472:	r9 = 0xe
    1473:	r3 = *(u64 *)(r10 - 0xc8)
    1474:	w3 += 0x14
    1475:	if w3 > w1 goto -0x57b <turnpike+0x1e8>
    1476:	r1 = *(u64 *)(r10 - 0x68)
    1477:	r1 += 0x2608
    1478:	*(u64 *)(r10 - 0x68) = r1
    1479:	r1 = *(u64 *)(r10 - 0x48)
    1480:	r1 = *(u64 *)(r1 + 0x0)
    1481:	r3 = 0xffffffffffff ll
    1483:	r1 &= r3
    1484:	w3 = *(u32 *)(r7 + 0xc)
    1485:	r4 = *(u64 *)(r10 - 0xa0)
    1486:	r4 >>= 0x20
    1487:	if w3 == w4 goto +0x18d <turnpike+0x3a88>
    1488:	r9 = 0xf
    1489:	r3 = *(u64 *)(r10 - 0xb0)
    1490:	if r1 == 0x0 goto -0x58a <turnpike+0x1e8>
    1491:	r4 = *(u64 *)(r3 + 0x48)
    1492:	if r4 == r1 goto +0xe <turnpike+0x2eb8>
    1493:	r4 = *(u64 *)(r3 + 0x50)
    1494:	if r4 == r1 goto +0xc <turnpike+0x2eb8>
    1495:	r4 = *(u64 *)(r3 + 0x58)
    1496:	if r4 == r1 goto +0xa <turnpike+0x2eb8>
    1497:	r4 = *(u64 *)(r3 + 0x60)
    1498:	if r4 == r1 goto +0x8 <turnpike+0x2eb8>
    1499:	r4 = *(u64 *)(r3 + 0x68)
    1500:	if r4 == r1 goto +0x6 <turnpike+0x2eb8>
    1501:	r4 = *(u64 *)(r3 + 0x70)
    1502:	if r4 == r1 goto +0x4 <turnpike+0x2eb8>
    1503:	r4 = *(u64 *)(r3 + 0x78)
    1504:	if r4 == r1 goto +0x2 <turnpike+0x2eb8>
    1505:	r3 = *(u64 *)(r3 + 0x80)
    1506:	if r3 != r1 goto -0x59a <turnpike+0x1e8>
    1507:	r2 <<= 0x20
    1508:	r2 >>= 0x20
    1509:	r1 = 0x0 ll
		0000000000002f28:  R_BPF_64_64	DEVICES
    1511:	r3 = 0x0
    1512:	call 0x33
    1513:	r1 = r0
    1514:	r1 s>>= 0x3f
    1515:	w0 ^= w1
    1516:	w0 -= w1
    1517:	w1 = 0x4
    1518:	*(u32 *)(r10 - 0x48) = w1
    1519:	r9 = 0xd
    1520:	if w0 != 0x4 goto -0x5a8 <turnpike+0x1e8>
    1521:	r1 = *(u64 *)(r10 - 0x100)
    1522:	w1 = *(u8 *)(r1 + 0x0)
    1523:	w1 &= 0x10
    1524:	if w1 == 0x0 goto +0x34 <turnpike+0x30e8>
    1525:	r3 = *(u64 *)(r10 - 0xc0)
    1526:	w1 = *(u8 *)(r3 + 0x17)
    1527:	r1 <<= 0x2
    1528:	r2 = *(u64 *)(r10 - 0xb0)
    1529:	r2 += r1
    1530:	w1 = *(u32 *)(r2 + 0x2208)
    1531:	r2 = 0xffff00000000 ll
    1533:	r5 = *(u64 *)(r10 - 0xe8)
    1534:	r4 = r5
    1535:	r4 &= r2
    1536:	w2 = w5
    1537:	w2 >>= 0x10
    1538:	w3 = *(u32 *)(r3 + 0x18)
    1539:	r5 = 0x10000000000 ll
    1541:	if r4 == r5 goto +0x1 <turnpike+0x2fd8>
    1542:	w2 = w3
    1543:	r2 = be16 r2
    1544:	w1 += w2
    1545:	*(u32 *)(r10 - 0x20) = w1
    1546:	r2 = r10
    1547:	r2 += -0x20
    1548:	r1 = 0x0 ll
		0000000000003060:  R_BPF_64_64	LIMITS
    1550:	call 0x1
    1551:	r8 = r0
    1552:	if r8 == 0x0 goto +0x18 <turnpike+0x30e8>
    1553:	r9 = *(u64 *)(r8 + 0x8)
    1554:	r1 = *(u64 *)(r10 - 0xb8)
    1555:	r9 *= r1
    1556:	r1 = *(u64 *)(r8 + 0x18)
    1557:	r1 = *(u64 *)(r8 + 0x10)
    1558:	*(u64 *)(r10 - 0x100) = r1
    1559:	r1 = *(u64 *)(r8 + 0x0)
    1560:	*(u64 *)(r10 - 0x58) = r1
    1561:	call 0x76
    1562:	r0 <<= 0x18
    1563:	r1 = r0
    1564:	r3 = *(u64 *)(r10 - 0x58)
    1565:	r2 = r3
    1566:	if r0 > r3 goto +0x1 <turnpike+0x30a0>
    1567:	r1 = r2
    1568:	r9 >>= 0x8
    1569:	r1 += r9
    1570:	r2 = 0x33
    1571:	*(u64 *)(r10 - 0x58) = r2
    1572:	r2 = r1
    1573:	r2 -= r0
    1574:	r3 = *(u64 *)(r10 - 0x100)
    1575:	if r2 > r3 goto +0x450 <turnpike+0x5360>
    1576:	*(u64 *)(r8 + 0x0) = r1
    1577:	w1 = *(u32 *)(r10 - 0xf8)
    1578:	if w1 == 0x0 goto +0x38 <turnpike+0x32b8>
    1579:	r1 = *(u64 *)(r10 - 0x108)
    1580:	w1 = *(u8 *)(r1 + 0x16)
    1581:	w1 &= 0x10
    1582:	if w1 == 0x0 goto +0x34 <turnpike+0x32b8>
    1583:	r3 = *(u64 *)(r10 - 0x108)
    1584:	w1 = *(u8 *)(r3 + 0x17)
    1585:	r1 <<= 0x2
    1586:	r2 = *(u64 *)(r10 - 0xb0)
    1587:	r2 += r1
    1588:	w1 = *(u32 *)(r2 + 0x2208)
    1589:	r2 = 0xffff00000000 ll
    1591:	r5 = *(u64 *)(r10 - 0x120)
    1592:	r4 = r5
    1593:	r4 &= r2
    1594:	w2 = w5
    1595:	w2 >>= 0x10
    1596:	w3 = *(u32 *)(r3 + 0x18)
    1597:	r5 = 0x10000000000 ll
    1599:	if r4 == r5 goto +0x1 <turnpike+0x31a8>
    1600:	w2 = w3
    1601:	r2 = be16 r2
    1602:	w1 += w2
    1603:	*(u32 *)(r10 - 0x20) = w1
    1604:	r2 = r10
    1605:	r2 += -0x20
    1606:	r1 = 0x0 ll
		0000000000003230:  R_BPF_64_64	LIMITS
    1608:	call 0x1
    1609:	r8 = r0
    1610:	if r8 == 0x0 goto +0x18 <turnpike+0x32b8>
    1611:	r9 = *(u64 *)(r8 + 0x8)
    1612:	r1 = *(u64 *)(r10 - 0xb8)
    1613:	r9 *= r1
    1614:	r1 = *(u64 *)(r8 + 0x18)
    1615:	r1 = *(u64 *)(r8 + 0x10)
    1616:	*(u64 *)(r10 - 0xb0) = r1
    1617:	r1 = *(u64 *)(r8 + 0x0)
    1618:	*(u64 *)(r10 - 0x58) = r1
    1619:	call 0x76
    1620:	r0 <<= 0x18
    1621:	r1 = r0
    1622:	r3 = *(u64 *)(r10 - 0x58)
    1623:	r2 = r3
    1624:	if r0 > r3 goto +0x1 <turnpike+0x3270>
    1625:	r1 = r2
    1626:	r9 >>= 0x8
    1627:	r1 += r9
    1628:	r2 = 0x33
    1629:	*(u64 *)(r10 - 0x58) = r2
    1630:	r2 = r1
    1631:	r2 -= r0
    1632:	r3 = *(u64 *)(r10 - 0xb0)
    1633:	if r2 > r3 goto +0x416 <turnpike+0x5360>
    1634:	*(u64 *)(r8 + 0x0) = r1
    1635:	r1 = *(u64 *)(r10 - 0x50)
    1636:	w2 = *(u32 *)(r10 - 0xd8)
    1637:	w2 += w1
    1638:	w1 = *(u32 *)(r10 - 0xd0)
    1639:	w8 = w1
    1640:	w8 -= w2
    1641:	*(u32 *)(r10 - 0xd8) = w2
    1642:	if w1 == w2 goto +0x5 <turnpike+0x3320>
    1643:	r1 = r7
    1644:	w2 = w8
    1645:	call 0x2c
    1646:	r9 = 0x11
    1647:	if r0 != 0x0 goto -0x627 <turnpike+0x1e8>
    1648:	r2 = *(u64 *)(r10 - 0xb8)
    1649:	r2 = be32 r2
    1650:	w2 &= -0x10000
    1651:	r1 = *(u64 *)(r10 - 0x68)
    1652:	r3 = *(u64 *)(r1 + 0x10)
    1653:	*(u64 *)(r10 - 0x110) = r3
    1654:	r1 = *(u64 *)(r1 + 0x18)
    1655:	*(u64 *)(r10 - 0x130) = r1
    1656:	r1 = *(u64 *)(r10 - 0xc0)
    1657:	w1 = *(u16 *)(r1 + 0x1e)
    1658:	w2 |= w1
    1659:	*(u64 *)(r10 - 0x100) = r2
    1660:	r9 = 0x0
    1661:	r1 = *(u64 *)(r10 - 0xc8)
    1662:	r1 = be16 r1
    1663:	*(u64 *)(r10 - 0xb0) = r1
    1664:	r1 = *(u64 *)(r10 - 0x88)
    1665:	if w1 == 0x0 goto +0x2c <turnpike+0x3510>
    1666:	r1 = 0x0
    1667:	w2 = *(u32 *)(r10 - 0x118)
    1668:	if w2 != 0x0 goto +0x1 <turnpike+0x33d0>
    1669:	r1 = *(u64 *)(r10 - 0x100)
    1670:	r3 = *(u64 *)(r10 - 0x90)
    1671:	w3 ^= -0x1
    1672:	r3 = be16 r3
    1673:	r2 = *(u64 *)(r10 - 0xb0)
    1674:	r3 += r2
    1675:	r3 <<= 0x1
    1676:	r2 = *(u64 *)(r10 - 0xa8)
    1677:	r3 += r2
    1678:	r2 = *(u64 *)(r10 - 0x88)
    1679:	w2 ^= -0x1
    1680:	r2 &= 0xffff
    1681:	r3 += r2
    1682:	r3 += r1
    1683:	r1 = r3
    1684:	r1 >>= 0x20
    1685:	r3 <<= 0x20
    1686:	r3 >>= 0x20
    1687:	r3 += r1
    1688:	r2 = r3
    1689:	r2 &= 0xffff
    1690:	r1 = r3
    1691:	r1 >>= 0x20
    1692:	r1 += r2
    1693:	r3 >>= 0x10
    1694:	r3 &= 0xffff
    1695:	r1 += r3
    1696:	r2 = r1
    1697:	r2 >>= 0x10
    1698:	r1 &= 0xffff
    1699:	r1 += r2
    1700:	w2 = w1
    1701:	r1 >>= 0x10
    1702:	w1 += w2
    1703:	w2 = w1
    1704:	w2 &= 0xffff
    1705:	w9 = -0x1
    1706:	if w2 == 0xffff goto +0x2 <turnpike+0x3508>
    1707:	w1 ^= -0x1
    1708:	w9 = w1
    1709:	r9 <<= 0x30
    1710:	r1 = *(u64 *)(r10 - 0xc0)
    1711:	w2 = *(u32 *)(r1 + 0x18)
    1712:	*(u64 *)(r10 - 0xa8) = r2
    1713:	r2 = *(u64 *)(r10 - 0xe0)
    1714:	r2 = *(u64 *)(r2 + 0x18)
    1715:	*(u64 *)(r10 - 0x90) = r2
    1716:	r1 = *(u64 *)(r1 + 0x28)
    1717:	*(u64 *)(r10 - 0x88) = r1
    1718:	w1 = 0x0
    1719:	*(u32 *)(r10 - 0x20) = w1
    1720:	r2 = r10
    1721:	r2 += -0x20
    1722:	r1 = 0x0 ll
		00000000000035d0:  R_BPF_64_64	COUNTERS
    1724:	call 0x1
    1725:	if r0 == 0x0 goto +0x7 <turnpike+0x35c8>
    1726:	r1 = *(u64 *)(r0 + 0x2f8)
    1727:	r1 += 0x1
    1728:	*(u64 *)(r0 + 0x2f8) = r1
    1729:	r1 = be16 r1
    1730:	r2 = *(u64 *)(r10 - 0x80)
    1731:	w2 |= w1
    1732:	*(u64 *)(r10 - 0x80) = r2
    1733:	r1 = *(u64 *)(r10 - 0x68)
    1734:	r1 = *(u64 *)(r1 + 0x0)
    1735:	r2 = *(u64 *)(r10 - 0xa0)
    1736:	if r2 != r1 goto +0xa2 <turnpike+0x3af8>
    1737:	r1 = *(u64 *)(r10 - 0xc0)
    1738:	r1 = *(u64 *)(r1 + 0x0)
    1739:	r2 = *(u64 *)(r10 - 0xe8)
    1740:	if r1 != r2 goto +0x9e <turnpike+0x3af8>
    1741:	w1 = *(u32 *)(r10 - 0xf8)
    1742:	if w1 != 0x0 goto +0x1 <turnpike+0x3620>
    1743:	goto +0x4 <turnpike+0x3640>
    1744:	r1 = *(u64 *)(r10 - 0x108)
    1745:	r1 = *(u64 *)(r1 + 0x0)
    1746:	r2 = *(u64 *)(r10 - 0x120)
    1747:	if r1 != r2 goto +0x97 <turnpike+0x3af8>
    1748:	r1 = 0x2d
    1749:	*(u64 *)(r10 - 0x58) = r1
    1750:	w1 = *(u32 *)(r7 + 0x0)
    1751:	r2 = *(u64 *)(r10 - 0x50)
    1752:	*(u64 *)(r10 - 0x68) = r1
    1753:	r2 += r1
    1754:	r1 = r2
    1755:	r1 += 0x1c
    1756:	w3 = *(u32 *)(r7 + 0x4)
    1757:	*(u64 *)(r10 - 0xa0) = r3
    1758:	*(u64 *)(r10 - 0xd0) = r1
    1759:	if r1 > r3 goto +0x398 <turnpike+0x5360>
    1760:	r0 = *(u64 *)(r10 - 0xc8)
    1761:	w0 += 0x14
    1762:	r0 = be32 r0
    1763:	r5 = *(u64 *)(r10 - 0x70)
    1764:	w5 <<= 0x8
    1765:	w0 &= -0x10000
    1766:	w5 &= 0xff00
    1767:	w0 |= w5
    1768:	r8 = *(u64 *)(r10 - 0xb0)
    1769:	r8 <<= 0x20
    1770:	r6 = -0x100000000 ll
    1772:	r3 = *(u64 *)(r10 - 0x78)
    1773:	w3 += -0x1
    1774:	r1 = *(u64 *)(r10 - 0xa8)
    1775:	r8 |= r1
    1776:	r4 = *(u64 *)(r10 - 0x88)
    1777:	r5 = r4
    1778:	r5 &= r6
    1779:	r1 = *(u64 *)(r10 - 0x90)
    1780:	r1 >>= 0x20
    1781:	r0 |= 0x45
    1782:	r8 |= r9
    1783:	*(u64 *)(r10 - 0xb0) = r8
    1784:	r5 |= r1
    1785:	w3 &= 0xff
    1786:	w3 |= 0x1100
    1787:	r6 = r0
    1788:	r6 += r3
    1789:	r6 += r1
    1790:	r4 >>= 0x20
    1791:	r6 += r4
    1792:	r8 = *(u64 *)(r10 - 0x80)
    1793:	r6 += r8
    1794:	r8 <<= 0x20
    1795:	r8 |= r0
    1796:	r9 = r8
    1797:	r0 = r6
    1798:	r0 >>= 0x20
    1799:	r6 <<= 0x20
    1800:	r6 >>= 0x20
    1801:	r6 += r0
    1802:	r8 = r6
    1803:	r8 &= 0xffff
    1804:	r0 = r6
    1805:	r0 >>= 0x20
    1806:	r0 += r8
    1807:	r6 >>= 0x10
    1808:	r6 &= 0xffff
    1809:	r0 += r6
    1810:	r6 = r0
    1811:	r6 >>= 0x10
    1812:	w0 &= 0xffff
    1813:	w0 += w6
    1814:	w0 *= 0x10001
    1815:	w0 &= -0x10000
    1816:	w0 |= w3
    1817:	w0 ^= -0x10000
    1818:	r3 = *(u64 *)(r10 - 0x130)
    1819:	r6 = *(u64 *)(r10 - 0x68)
    1820:	*(u32 *)(r6 + 0x8) = w3
    1821:	r3 = *(u64 *)(r10 - 0x110)
    1822:	*(u64 *)(r6 + 0x0) = r3
    1823:	r6 += 0xc
    1824:	r8 = *(u64 *)(r10 - 0x50)
    1825:	if r8 == 0xe goto +0x5a <turnpike+0x3b80>
    1826:	r6 = *(u64 *)(r10 - 0x50)
    1827:	if r6 == 0x12 goto +0x53 <turnpike+0x3b58>
    1828:	r6 = *(u64 *)(r10 - 0x60)
    1829:	r1 = *(u64 *)(r10 - 0x68)
    1830:	*(u64 *)(r1 + 0xc) = r6
    1831:	r1 += 0x14
    1832:	goto +0x52 <turnpike+0x3b78>
    1833:	call 0x76
    1834:	r1 = *(u64 *)(r10 - 0xc0)
    1835:	w4 = *(u32 *)(r1 + 0x8)
    1836:	w3 = *(u32 *)(r1 + 0xc)
    1837:	w1 = *(u32 *)(r1 + 0x10)
    1838:	r0 >>= 0x6
    1839:	if w3 <= w0 goto +0x2 <turnpike+0x3930>
    1840:	if w4 <= w0 goto +0x1 <turnpike+0x3930>
    1841:	if w1 > w0 goto +0x7a <turnpike+0x3d00>
    1842:	r9 = 0x12
    1843:	r2 = *(u64 *)(r10 - 0xc0)
    1844:	r2 = *(u64 *)(r2 + 0x0)
    1845:	r5 = *(u64 *)(r10 - 0xe8)
    1846:	if r2 != r5 goto -0x6ee <turnpike+0x1e8>
    1847:	if w1 > w0 goto +0x1 <turnpike+0x3968>
    1848:	w3 = w1
    1849:	r9 = 0xa
    1850:	r2 = *(u64 *)(r10 - 0xb0)
    1851:	if w4 <= w0 goto -0x6f3 <turnpike+0x1e8>
    1852:	if w0 <= w3 goto -0x6f4 <turnpike+0x1e8>
    1853:	w4 = w0
    1854:	w4 -= w3
    1855:	if w4 < 0x2 goto -0x6f7 <turnpike+0x1e8>
    1856:	r3 = *(u64 *)(r10 - 0x48)
    1857:	r3 = *(u64 *)(r3 + 0x0)
    1858:	r4 = 0xffffffffffff ll
    1860:	r3 &= r4
    1861:	r9 = 0xf
    1862:	if r3 == 0x0 goto -0x6fe <turnpike+0x1e8>
    1863:	r4 = *(u64 *)(r2 + 0x48)
    1864:	if r4 == r3 goto +0xe <turnpike+0x3a58>
    1865:	r4 = *(u64 *)(r2 + 0x50)
    1866:	if r4 == r3 goto +0xc <turnpike+0x3a58>
    1867:	r4 = *(u64 *)(r2 + 0x58)
    1868:	if r4 == r3 goto +0xa <turnpike+0x3a58>
    1869:	r4 = *(u64 *)(r2 + 0x60)
    1870:	if r4 == r3 goto +0x8 <turnpike+0x3a58>
    1871:	r4 = *(u64 *)(r2 + 0x68)
    1872:	if r4 == r3 goto +0x6 <turnpike+0x3a58>
    1873:	r4 = *(u64 *)(r2 + 0x70)
    1874:	if r4 == r3 goto +0x4 <turnpike+0x3a58>
    1875:	r4 = *(u64 *)(r2 + 0x78)
    1876:	if r4 == r3 goto +0x2 <turnpike+0x3a58>
    1877:	r2 = *(u64 *)(r2 + 0x80)
    1878:	if r2 != r3 goto -0x70e <turnpike+0x1e8>
    1879:	r2 = 0x28
    1880:	*(u64 *)(r10 - 0x58) = r2
    1881:	if w1 > w0 goto +0x31e <turnpike+0x5360>
    1882:	r1 = 0x27
    1883:	*(u64 *)(r10 - 0x58) = r1
    1884:	goto +0x31b <turnpike+0x5360>
    1885:	r3 = *(u64 *)(r10 - 0x68)
    1886:	r2 = *(u64 *)(r3 + 0x10)
    1887:	r3 = *(u64 *)(r3 + 0x18)
    1888:	r3 <<= 0x10
    1889:	r4 = 0xffffffff0000 ll
    1891:	r3 &= r4
    1892:	r2 >>= 0x30
    1893:	r3 |= r2
    1894:	r9 = 0xf
    1895:	w2 = 0x3
    1896:	*(u32 *)(r10 - 0x48) = w2
    1897:	if r1 == r3 goto -0x179 <turnpike+0x2f28>
    1898:	goto -0x722 <turnpike+0x1e8>
    1899:	r9 = 0x12
    1900:	w1 = *(u32 *)(r10 - 0xd0)
    1901:	w2 = *(u32 *)(r10 - 0xd8)
    1902:	if w1 == w2 goto -0x726 <turnpike+0x1e8>
    1903:	w8 = -w8
    1904:	r1 = r7
    1905:	w2 = w8
    1906:	call 0x2c
    1907:	r1 = 0x2d
    1908:	*(u64 *)(r10 - 0x58) = r1
    1909:	if r0 == 0x0 goto -0x72d <turnpike+0x1e8>
    1910:	goto +0x301 <turnpike+0x5360>
    1911:	r6 = *(u64 *)(r10 - 0x60)
    1912:	r1 = *(u64 *)(r10 - 0x68)
    1913:	*(u32 *)(r1 + 0xc) = w6
    1914:	r1 += 0x10
    1915:	r6 = r1
    1916:	w4 = 0x8
    1917:	*(u16 *)(r6 + 0x0) = w4
    1918:	r3 = *(u64 *)(r10 - 0xb0)
    1919:	*(u64 *)(r2 + 0x14) = r3
    1920:	*(u64 *)(r2 + 0xc) = r5
    1921:	*(u32 *)(r2 + 0x8) = w0
    1922:	*(u64 *)(r2 + 0x0) = r9
    1923:	w3 = *(u32 *)(r10 - 0x118)
    1924:	if w3 != 0x0 goto +0x6 <turnpike+0x3bf8>
    1925:	r2 += 0x20
    1926:	r3 = *(u64 *)(r10 - 0xa0)
    1927:	if r2 > r3 goto +0x2f0 <turnpike+0x5360>
    1928:	r2 = *(u64 *)(r10 - 0x100)
    1929:	r1 = *(u64 *)(r10 - 0xd0)
    1930:	*(u32 *)(r1 + 0x0) = w2
    1931:	r3 = *(u64 *)(r10 - 0xc0)
    1932:	r1 = *(u64 *)(r3 + 0x30)
    1933:	r2 = *(u64 *)(r10 - 0xb8)
    1934:	r1 += r2
    1935:	*(u64 *)(r3 + 0x30) = r1
    1936:	r2 = *(u64 *)(r10 - 0xf0)
    1937:	w1 = *(u32 *)(r2 + 0x0)
    1938:	w1 += 0x1
    1939:	*(u32 *)(r2 + 0x0) = w1
    1940:	w1 = *(u32 *)(r10 - 0xf8)
    1941:	if w1 != 0x0 goto +0x1 <turnpike+0x3c58>
    1942:	goto +0x9 <turnpike+0x3ca0>
    1943:	r3 = *(u64 *)(r10 - 0x108)
    1944:	r1 = *(u64 *)(r3 + 0x30)
    1945:	r2 = *(u64 *)(r10 - 0xb8)
    1946:	r1 += r2
    1947:	*(u64 *)(r3 + 0x30) = r1
    1948:	r2 = *(u64 *)(r10 - 0x138)
    1949:	w1 = *(u32 *)(r2 + 0x0)
    1950:	w1 += 0x1
    1951:	*(u32 *)(r2 + 0x0) = w1
    1952:	r9 = *(u64 *)(r10 - 0x128)
    1953:	w6 = *(u32 *)(r10 - 0x48)
    1954:	w1 = *(u32 *)(r10 - 0x98)
    1955:	if w1 == 0x0 goto -0x75b <turnpike+0x1e8>
    1956:	w2 = *(u32 *)(r10 - 0x98)
    1957:	w2 = -w2
    1958:	r1 = r7
    1959:	call 0x41
    1960:	r9 = *(u64 *)(r10 - 0x128)
    1961:	w6 = *(u32 *)(r10 - 0x48)
    1962:	if r0 == 0x0 goto -0x762 <turnpike+0x1e8>
    1963:	goto +0x2cc <turnpike+0x5360>
    1964:	w2 = w8
    1965:	r1 = *(u64 *)(r10 - 0xb8)
    1966:	w2 -= w1
    1967:	r9 = 0x8
    1968:	*(u32 *)(r10 - 0x68) = w2
    1969:	if w2 > 0x3 goto -0x769 <turnpike+0x1e8>
    1970:	r1 = *(u64 *)(r10 - 0xa8)
    1971:	w1 ^= -0x1
    1972:	*(u64 *)(r10 - 0xa8) = r1
    1973:	r1 = *(u64 *)(r10 - 0x50)
    1974:	w1 |= 0x20
    1975:	*(u32 *)(r10 - 0xd0) = w1
    1976:	r1 = *(u64 *)(r10 - 0xb8)
    1977:	if w8 != w1 goto +0xbe <turnpike+0x4360>
    1978:	r1 = *(u64 *)(r10 - 0x90)
    1979:	w1 += -0x14
    1980:	*(u64 *)(r10 - 0x90) = r1
    1981:	w1 = *(u32 *)(r10 - 0x98)
    1982:	w1 += w8
    1983:	r2 = *(u64 *)(r10 - 0xb8)
    1984:	w1 -= w2
    1985:	*(u32 *)(r10 - 0x98) = w1
    1986:	r1 = *(u64 *)(r10 - 0xc0)
    1987:	w1 = *(u16 *)(r1 + 0x1c)
    1988:	r2 = *(u64 *)(r10 - 0xa8)
    1989:	r2 += r1
    1990:	*(u64 *)(r10 - 0xa8) = r2
    1991:	w1 = 0x0
    1992:	*(u32 *)(r10 - 0xa0) = w1
    1993:	w1 = *(u32 *)(r10 - 0xd8)
    1994:	w1 &= 0x2
    1995:	if w1 == 0x0 goto +0xee <turnpike+0x4570>
    1996:	r9 = 0x6
    1997:	r1 = *(u64 *)(r10 - 0xc0)
    1998:	w1 = *(u8 *)(r1 + 0x16)
    1999:	*(u32 *)(r10 - 0xa0) = w1
    2000:	r1 = *(u64 *)(r10 - 0x78)
    2001:	w1 &= 0xff
    2002:	if w1 < 0x2 goto -0x78a <turnpike+0x1e8>
    2003:	w1 = *(u32 *)(r10 - 0xa0)
    2004:	w1 &= 0x1
    2005:	if w1 == 0x0 goto +0x3c <turnpike+0x4030>
    2006:	r9 = 0xc
    2007:	r1 = *(u64 *)(r10 - 0xb0)
    2008:	r2 = *(u64 *)(r10 - 0x88)
    2009:	if w2 == 0x0 goto -0x791 <turnpike+0x1e8>
    2010:	r2 = *(u64 *)(r10 - 0x80)
    2011:	if w2 != 0x0 goto +0x3 <turnpike+0x3e98>
    2012:	r9 = 0xe
    2013:	r2 = *(u64 *)(r10 - 0xb8)
    2014:	if w2 > 0x4d0 goto -0x796 <turnpike+0x1e8>
    2015:	r0 = *(u64 *)(r10 - 0xc0)
    2016:	w3 = *(u32 *)(r0 + 0x18)
    2017:	r2 = 0x10000000000 ll
    2019:	r3 |= r2
    2020:	r2 = *(u64 *)(r10 - 0xe0)
    2021:	r8 = *(u64 *)(r2 + 0x10)
    2022:	r5 = *(u64 *)(r2 + 0x18)
    2023:	r4 = *(u64 *)(r0 + 0x20)
    2024:	r2 = *(u64 *)(r0 + 0x28)
    2025:	*(u64 *)(r10 - 0x100) = r2
    2026:	*(u64 *)(r10 - 0x8) = r2
    2027:	*(u64 *)(r10 - 0xf8) = r4
    2028:	*(u64 *)(r10 - 0x10) = r4
    2029:	*(u64 *)(r10 - 0xd8) = r5
    2030:	*(u64 *)(r10 - 0x18) = r5
    2031:	*(u64 *)(r10 - 0xc8) = r8
    2032:	*(u64 *)(r10 - 0x20) = r8
    2033:	r2 = r10
    2034:	r2 += -0x20
    2035:	r9 = r3
    2036:	call 0xf4
		0000000000003fa0:  R_BPF_64_32	.text
    2037:	r8 = r0
    2038:	if r0 == 0x0 goto +0x19 <turnpike+0x4020>
    2039:	r2 = *(u64 *)(r8 + 0x0)
    2040:	r1 = 0xffffffffffff ll
    2042:	*(u64 *)(r10 - 0x68) = r2
    2043:	r2 &= r1
    2044:	if r2 != r9 goto +0x13 <turnpike+0x4020>
    2045:	r2 = r8
    2046:	r1 = *(u64 *)(r2 - 0x8)
    2047:	r2 = *(u64 *)(r2 - 0x10)
    2048:	r3 = *(u64 *)(r10 - 0xc8)
    2049:	if r2 != r3 goto +0xe <turnpike+0x4020>
    2050:	r2 = *(u64 *)(r10 - 0xd8)
    2051:	if r1 != r2 goto +0xc <turnpike+0x4020>
    2052:	w1 = *(u8 *)(r8 + 0x17)
    2053:	r1 <<= 0x5
    2054:	r2 = *(u64 *)(r10 - 0xb0)
    2055:	r2 += r1
    2056:	*(u64 *)(r10 - 0xe0) = r2
    2057:	r1 = *(u64 *)(r2 + 0x208)
    2058:	r2 = *(u64 *)(r10 - 0xf8)
    2059:	if r1 != r2 goto +0x4 <turnpike+0x4020>
    2060:	r1 = *(u64 *)(r10 - 0xe0)
    2061:	r1 = *(u64 *)(r1 + 0x210)
    2062:	r2 = *(u64 *)(r10 - 0x100)
    2063:	if r1 == r2 goto +0x36 <turnpike+0x41d0>
    2064:	r9 = 0x9
    2065:	goto -0x7c9 <turnpike+0x1e8>
    2066:	r2 = *(u64 *)(r10 - 0xc0)
    2067:	w3 = *(u32 *)(r2 + 0x18)
    2068:	r1 = 0x10000000000 ll
    2070:	r3 |= r1
    2071:	r1 = *(u64 *)(r10 - 0xe0)
    2072:	r4 = *(u64 *)(r1 + 0x18)
    2073:	r2 = *(u64 *)(r2 + 0x28)
    2074:	r1 = -0x100000000 ll
    2076:	r2 &= r1
    2077:	r4 >>= 0x20
    2078:	*(u64 *)(r10 - 0xf8) = r2
    2079:	*(u64 *)(r10 - 0xd8) = r4
    2080:	r2 |= r4
    2081:	r8 = *(u64 *)(r10 - 0xb0)
    2082:	r1 = r8
    2083:	*(u64 *)(r10 - 0xc8) = r3
    2084:	call 0xa3
		0000000000004120:  R_BPF_64_32	.text
    2085:	r1 = r8
    2086:	r9 = 0x9
    2087:	r8 = r0
    2088:	if r0 == 0x0 goto -0x7e0 <turnpike+0x1e8>
    2089:	r3 = *(u64 *)(r8 + 0x0)
    2090:	r2 = 0xffffffffffff ll
    2092:	*(u64 *)(r10 - 0x68) = r3
    2093:	r3 &= r2
    2094:	r2 = *(u64 *)(r10 - 0xc8)
    2095:	if r3 != r2 goto -0x7e7 <turnpike+0x1e8>
    2096:	w2 = *(u32 *)(r8 - 0x8)
    2097:	r3 = *(u64 *)(r10 - 0xd8)
    2098:	if w2 != w3 goto -0x7ea <turnpike+0x1e8>
    2099:	w2 = *(u8 *)(r8 + 0x17)
    2100:	r2 <<= 0x5
    2101:	r1 += r2
    2102:	*(u64 *)(r10 - 0xe0) = r1
    2103:	r1 = *(u64 *)(r1 + 0x208)
    2104:	if r1 != 0x0 goto -0x7f0 <turnpike+0x1e8>
    2105:	r1 = 0xffff0000 ll
    2107:	r2 = *(u64 *)(r10 - 0xf8)
    2108:	r2 |= r1
    2109:	r1 = *(u64 *)(r10 - 0xe0)
    2110:	r1 = *(u64 *)(r1 + 0x210)
    2111:	if r1 != r2 goto -0x7f7 <turnpike+0x1e8>
    2112:	r1 = *(u64 *)(r10 - 0xe0)
    2113:	r1 += 0x208
    2114:	*(u64 *)(r10 - 0xe0) = r1
    2115:	r9 = r8
    2116:	r9 += -0x4
    2117:	goto +0x5 <turnpike+0x41f8>
    2118:	r1 = *(u64 *)(r10 - 0xe0)
    2119:	r1 += 0x208
    2120:	*(u64 *)(r10 - 0xe0) = r1
    2121:	r9 = r8
    2122:	r9 += 0x38
    2123:	call 0x76
    2124:	r1 = r8
    2125:	w3 = *(u32 *)(r1 + 0x8)
    2126:	w2 = *(u32 *)(r1 + 0xc)
    2127:	w1 = *(u32 *)(r1 + 0x10)
    2128:	r0 >>= 0x6
    2129:	if w0 >= w2 goto +0x2 <turnpike+0x4240>
    2130:	if w3 <= w0 goto +0x1 <turnpike+0x4240>
    2131:	if w1 > w0 goto +0x2f0 <turnpike+0x59c0>
    2132:	r9 = 0x12
    2133:	r4 = *(u64 *)(r8 + 0x0)
    2134:	r1 = *(u64 *)(r10 - 0xb0)
    2135:	r5 = *(u64 *)(r10 - 0x68)
    2136:	if r4 != r5 goto -0x810 <turnpike+0x1e8>
    2137:	r9 = 0xa
    2138:	if w3 <= w0 goto -0x812 <turnpike+0x1e8>
    2139:	if w0 <= w2 goto -0x813 <turnpike+0x1e8>
    2140:	w0 -= w2
    2141:	if w0 < 0x2 goto -0x815 <turnpike+0x1e8>
    2142:	r2 = *(u64 *)(r10 - 0x48)
    2143:	r2 = *(u64 *)(r2 + 0x0)
    2144:	r3 = 0xffffffffffff ll
    2146:	r2 &= r3
    2147:	r9 = 0xf
    2148:	if r2 == 0x0 goto -0x81c <turnpike+0x1e8>
    2149:	r3 = 0x28
    2150:	*(u64 *)(r10 - 0x58) = r3
    2151:	r3 = *(u64 *)(r1 + 0x48)
    2152:	if r3 == r2 goto +0x20f <turnpike+0x5360>
    2153:	r3 = *(u64 *)(r1 + 0x50)
    2154:	if r3 == r2 goto +0x20d <turnpike+0x5360>
    2155:	r3 = *(u64 *)(r1 + 0x58)
    2156:	if r3 == r2 goto +0x20b <turnpike+0x5360>
    2157:	r3 = *(u64 *)(r1 + 0x60)
    2158:	if r3 == r2 goto +0x209 <turnpike+0x5360>
    2159:	r3 = *(u64 *)(r1 + 0x68)
    2160:	if r3 == r2 goto +0x207 <turnpike+0x5360>
    2161:	r3 = *(u64 *)(r1 + 0x70)
    2162:	if r3 == r2 goto +0x205 <turnpike+0x5360>
    2163:	r3 = *(u64 *)(r1 + 0x78)
    2164:	if r3 == r2 goto +0x203 <turnpike+0x5360>
    2165:	r1 = *(u64 *)(r1 + 0x80)
    2166:	if r1 == r2 goto +0x201 <turnpike+0x5360>
    2167:	goto -0x82f <turnpike+0x1e8>
    2168:	w1 = 0x0
    2169:	*(u8 *)(r10 - 0x20) = w1
    2170:	w2 = *(u32 *)(r10 - 0xd0)
    2171:	r1 = *(u64 *)(r10 - 0xb8)
    2172:	w2 += w1
    2173:	r3 = r10
    2174:	r3 += -0x20
    2175:	r1 = r7
    2176:	*(u32 *)(r10 - 0xa0) = w2
    2177:	w4 = 0x1
    2178:	call 0xbd
    2179:	if r0 == 0x0 goto +0x2 <turnpike+0x43d0>
    2180:	r9 = 0x4
    2181:	goto -0x83d <turnpike+0x1e8>
    2182:	r1 = *(u64 *)(r10 - 0xb8)
    2183:	w1 <<= 0x3
    2184:	w1 &= 0x8
    2185:	w9 = *(u8 *)(r10 - 0x20)
    2186:	*(u32 *)(r10 - 0xc8) = w1
    2187:	w9 <<= w1
    2188:	w9 ^= -0x1
    2189:	r9 &= 0xffff
    2190:	r1 = *(u64 *)(r10 - 0xa8)
    2191:	r9 += r1
    2192:	*(u64 *)(r10 - 0xa8) = r9
    2193:	w1 = *(u32 *)(r10 - 0x68)
    2194:	if w1 > 0x1 goto +0x1 <turnpike+0x4440>
    2195:	goto -0xda <turnpike+0x3d70>
    2196:	w1 = 0x0
    2197:	*(u8 *)(r10 - 0x20) = w1
    2198:	w2 = *(u32 *)(r10 - 0xa0)
    2199:	w2 += 0x1
    2200:	r3 = r10
    2201:	r3 += -0x20
    2202:	r1 = r7
    2203:	w4 = 0x1
    2204:	call 0xbd
    2205:	if r0 != 0x0 goto -0x1a <turnpike+0x43c0>
    2206:	w1 = *(u32 *)(r10 - 0xc8)
    2207:	w1 ^= 0x8
    2208:	w2 = *(u8 *)(r10 - 0x20)
    2209:	w2 <<= w1
    2210:	w2 ^= -0x1
    2211:	r2 &= 0xffff
    2212:	r9 += r2
    2213:	*(u64 *)(r10 - 0xa8) = r9
    2214:	w1 = *(u32 *)(r10 - 0x68)
    2215:	if w1 != 0x3 goto -0xee <turnpike+0x3d70>
    2216:	w1 = 0x0
    2217:	*(u8 *)(r10 - 0x20) = w1
    2218:	w2 = *(u32 *)(r10 - 0xa0)
    2219:	w2 += 0x2
    2220:	r3 = r10
    2221:	r3 += -0x20
    2222:	r1 = r7
    2223:	w4 = 0x1
    2224:	call 0xbd
    2225:	if r0 != 0x0 goto -0x2e <turnpike+0x43c0>
    2226:	w1 = *(u8 *)(r10 - 0x20)
    2227:	w2 = *(u32 *)(r10 - 0xc8)
    2228:	w1 <<= w2
    2229:	w1 ^= -0x1
    2230:	r1 &= 0xffff
    2231:	r9 += r1
    2232:	*(u64 *)(r10 - 0xa8) = r9
    2233:	goto -0x100 <turnpike+0x3d70>
    2234:	r1 = *(u64 *)(r10 - 0x78)
    2235:	w2 = w1
    2236:	w2 &= 0xff
    2237:	w1 = 0x0
    2238:	*(u32 *)(r10 - 0xf8) = w1
    2239:	w1 = 0x1
    2240:	*(u32 *)(r10 - 0x118) = w1
    2241:	if w2 < 0x2 goto +0x1 <turnpike+0x45b8>
    2242:	w1 = 0x0
    2243:	w2 = 0x30
    2244:	*(u32 *)(r10 - 0x110) = w2
    2245:	r2 = 0x0
    2246:	*(u64 *)(r10 - 0x128) = r2
    2247:	w2 = 0x1c
    2248:	*(u32 *)(r10 - 0xd8) = w2
    2249:	r2 = *(u64 *)(r10 - 0xb8)
    2250:	w2 += 0x8
    2251:	*(u64 *)(r10 - 0xc8) = r2
    2252:	r3 = *(u64 *)(r10 - 0xc0)
    2253:	r2 = r3
    2254:	r2 += 0x16
    2255:	*(u64 *)(r10 - 0x100) = r2
    2256:	w2 = *(u8 *)(r3 + 0x16)
    2257:	w2 &= 0x1
    2258:	r4 = *(u64 *)(r10 - 0xe8)
    2259:	*(u64 *)(r10 - 0x120) = r4
    2260:	*(u64 *)(r10 - 0x108) = r3
    2261:	if w2 == 0x0 goto -0x336 <turnpike+0x2ca0>
    2262:	r9 = 0x6
    2263:	w1 &= 0x1
    2264:	r3 = *(u64 *)(r10 - 0xb0)
    2265:	if w1 != 0x0 goto -0x891 <turnpike+0x1e8>
    2266:	r9 = 0xc
    2267:	r1 = *(u64 *)(r10 - 0x88)
    2268:	if w1 == 0x0 goto -0x894 <turnpike+0x1e8>
    2269:	r1 = *(u64 *)(r10 - 0xc8)
    2270:	w1 += -0x4d9
    2271:	if w1 > -0x502 goto +0x7 <turnpike+0x46d8>
    2272:	w1 = *(u32 *)(r10 - 0xa0)
    2273:	w1 ^= 0x1
    2274:	w1 &= 0x1
    2275:	if w1 == 0x0 goto +0x3 <turnpike+0x46d8>
    2276:	r9 = 0xe
    2277:	r1 = *(u64 *)(r10 - 0x80)
    2278:	if w1 == 0x0 goto -0x89e <turnpike+0x1e8>
    2279:	r9 = 0xd
    2280:	r1 = *(u64 *)(r10 - 0xc0)
    2281:	w1 = *(u16 *)(r1 + 0x14)
    2282:	if r1 > 0xfff goto -0x8a2 <turnpike+0x1e8>
    2283:	r1 <<= 0x5
    2284:	r2 = r3
    2285:	r2 += r1
    2286:	r1 = *(u64 *)(r2 + 0x2608)
    2287:	*(u64 *)(r10 - 0x68) = r2
    2288:	r2 = *(u64 *)(r2 + 0x2610)
    2289:	*(u64 *)(r10 - 0x80) = r1
    2290:	w1 &= 0xffff
    2291:	if w1 == 0x0 goto -0x8ab <turnpike+0x1e8>
    2292:	r4 = r2
    2293:	r4 >>= 0x20
    2294:	w5 = *(u32 *)(r10 - 0x58)
    2295:	if w5 != w4 goto -0x8af <turnpike+0x1e8>
    2296:	r4 = *(u64 *)(r10 - 0xc8)
    2297:	w4 += 0x28
    2298:	r9 = 0xe
    2299:	if w4 > w1 goto -0x8b3 <turnpike+0x1e8>
    2300:	*(u64 *)(r10 - 0xb0) = r3
    2301:	r1 = *(u64 *)(r10 - 0x68)
    2302:	r1 += 0x2608
    2303:	*(u64 *)(r10 - 0x68) = r1
    2304:	r1 = *(u64 *)(r10 - 0x48)
    2305:	r1 = *(u64 *)(r1 + 0x0)
    2306:	r3 = 0xffffffffffff ll
    2308:	r1 &= r3
    2309:	w3 = *(u32 *)(r7 + 0xc)
    2310:	r4 = *(u64 *)(r10 - 0x80)
    2311:	r4 >>= 0x20
    2312:	if w3 == w4 goto +0x11e <turnpike+0x50d8>
    2313:	r9 = 0xf
    2314:	r3 = *(u64 *)(r10 - 0xb0)
    2315:	if r1 == 0x0 goto -0x8c3 <turnpike+0x1e8>
    2316:	r4 = *(u64 *)(r3 + 0x48)
    2317:	if r4 == r1 goto +0xe <turnpike+0x4880>
    2318:	r4 = *(u64 *)(r3 + 0x50)
    2319:	if r4 == r1 goto +0xc <turnpike+0x4880>
    2320:	r4 = *(u64 *)(r3 + 0x58)
    2321:	if r4 == r1 goto +0xa <turnpike+0x4880>
    2322:	r4 = *(u64 *)(r3 + 0x60)
    2323:	if r4 == r1 goto +0x8 <turnpike+0x4880>
    2324:	r4 = *(u64 *)(r3 + 0x68)
    2325:	if r4 == r1 goto +0x6 <turnpike+0x4880>
    2326:	r4 = *(u64 *)(r3 + 0x70)
    2327:	if r4 == r1 goto +0x4 <turnpike+0x4880>
    2328:	r4 = *(u64 *)(r3 + 0x78)
    2329:	if r4 == r1 goto +0x2 <turnpike+0x4880>
    2330:	r3 = *(u64 *)(r3 + 0x80)
    2331:	if r3 != r1 goto -0x8d3 <turnpike+0x1e8>
    2332:	r2 <<= 0x20
    2333:	r2 >>= 0x20
    2334:	r1 = 0x0 ll
		00000000000048f0:  R_BPF_64_64	DEVICES
    2336:	r3 = 0x0
    2337:	call 0x33
    2338:	r1 = r0
    2339:	r1 s>>= 0x3f
    2340:	w0 ^= w1
    2341:	w0 -= w1
    2342:	w1 = 0x4
    2343:	*(u32 *)(r10 - 0x48) = w1
    2344:	r9 = 0xd
    2345:	if w0 != 0x4 goto -0x8e1 <turnpike+0x1e8>
    2346:	r1 = *(u64 *)(r10 - 0x100)
    2347:	w1 = *(u8 *)(r1 + 0x0)
    2348:	w1 &= 0x10
    2349:	if w1 == 0x0 goto +0x34 <turnpike+0x4ab0>
    2350:	r3 = *(u64 *)(r10 - 0xc0)
    2351:	w1 = *(u8 *)(r3 + 0x17)
    2352:	r1 <<= 0x2
    2353:	r2 = *(u64 *)(r10 - 0xb0)
    2354:	r2 += r1
    2355:	w1 = *(u32 *)(r2 + 0x2208)
    2356:	r2 = 0xffff00000000 ll
    2358:	r5 = *(u64 *)(r10 - 0xe8)
    2359:	r4 = r5
    2360:	r4 &= r2
    2361:	w2 = w5
    2362:	w2 >>= 0x10
    2363:	w3 = *(u32 *)(r3 + 0x18)
    2364:	r5 = 0x10000000000 ll
    2366:	if r4 == r5 goto +0x1 <turnpike+0x49a0>
    2367:	w2 = w3
    2368:	r2 = be16 r2
    2369:	w1 += w2
    2370:	*(u32 *)(r10 - 0x20) = w1
    2371:	r2 = r10
    2372:	r2 += -0x20
    2373:	r1 = 0x0 ll
		0000000000004a28:  R_BPF_64_64	LIMITS
    2375:	call 0x1
    2376:	r8 = r0
    2377:	if r8 == 0x0 goto +0x18 <turnpike+0x4ab0>
    2378:	r9 = *(u64 *)(r8 + 0x8)
    2379:	r1 = *(u64 *)(r10 - 0xb8)
    2380:	r9 *= r1
    2381:	r1 = *(u64 *)(r8 + 0x18)
    2382:	r1 = *(u64 *)(r8 + 0x10)
    2383:	*(u64 *)(r10 - 0xa0) = r1
    2384:	r1 = *(u64 *)(r8 + 0x0)
    2385:	*(u64 *)(r10 - 0x58) = r1
    2386:	call 0x76
    2387:	r0 <<= 0x18
    2388:	r1 = r0
    2389:	r3 = *(u64 *)(r10 - 0x58)
    2390:	r2 = r3
    2391:	if r0 > r3 goto +0x1 <turnpike+0x4a68>
    2392:	r1 = r2
    2393:	r9 >>= 0x8
    2394:	r1 += r9
    2395:	r2 = 0x33
    2396:	*(u64 *)(r10 - 0x58) = r2
    2397:	r2 = r1
    2398:	r2 -= r0
    2399:	r3 = *(u64 *)(r10 - 0xa0)
    2400:	if r2 > r3 goto +0x117 <turnpike+0x5360>
    2401:	*(u64 *)(r8 + 0x0) = r1
    2402:	w1 = *(u32 *)(r10 - 0xf8)
    2403:	if w1 == 0x0 goto +0x38 <turnpike+0x4c80>
    2404:	r1 = *(u64 *)(r10 - 0x108)
    2405:	w1 = *(u8 *)(r1 + 0x16)
    2406:	w1 &= 0x10
    2407:	if w1 == 0x0 goto +0x34 <turnpike+0x4c80>
    2408:	r3 = *(u64 *)(r10 - 0x108)
    2409:	w1 = *(u8 *)(r3 + 0x17)
    2410:	r1 <<= 0x2
    2411:	r2 = *(u64 *)(r10 - 0xb0)
    2412:	r2 += r1
    2413:	w1 = *(u32 *)(r2 + 0x2208)
    2414:	r2 = 0xffff00000000 ll
    2416:	r5 = *(u64 *)(r10 - 0x120)
    2417:	r4 = r5
    2418:	r4 &= r2
    2419:	w2 = w5
    2420:	w2 >>= 0x10
    2421:	w3 = *(u32 *)(r3 + 0x18)
    2422:	r5 = 0x10000000000 ll
    2424:	if r4 == r5 goto +0x1 <turnpike+0x4b70>
    2425:	w2 = w3
    2426:	r2 = be16 r2
    2427:	w1 += w2
    2428:	*(u32 *)(r10 - 0x20) = w1
    2429:	r2 = r10
    2430:	r2 += -0x20
    2431:	r1 = 0x0 ll
		0000000000004bf8:  R_BPF_64_64	LIMITS
    2433:	call 0x1
    2434:	r8 = r0
    2435:	if r8 == 0x0 goto +0x18 <turnpike+0x4c80>
    2436:	r9 = *(u64 *)(r8 + 0x8)
    2437:	r1 = *(u64 *)(r10 - 0xb8)
    2438:	r9 *= r1
    2439:	r1 = *(u64 *)(r8 + 0x18)
    2440:	r1 = *(u64 *)(r8 + 0x10)
    2441:	*(u64 *)(r10 - 0xa0) = r1
    2442:	r1 = *(u64 *)(r8 + 0x0)
    2443:	*(u64 *)(r10 - 0x58) = r1
    2444:	call 0x76
    2445:	r0 <<= 0x18
    2446:	r1 = r0
    2447:	r3 = *(u64 *)(r10 - 0x58)
    2448:	r2 = r3
    2449:	if r0 > r3 goto +0x1 <turnpike+0x4c38>
    2450:	r1 = r2
    2451:	r9 >>= 0x8
    2452:	r1 += r9
    2453:	r2 = 0x33
    2454:	*(u64 *)(r10 - 0x58) = r2
    2455:	r2 = r1
    2456:	r2 -= r0
    2457:	r3 = *(u64 *)(r10 - 0xa0)
    2458:	if r2 > r3 goto +0xdd <turnpike+0x5360>
    2459:	*(u64 *)(r8 + 0x0) = r1
    2460:	r1 = *(u64 *)(r10 - 0x50)
    2461:	w8 = *(u32 *)(r10 - 0x110)
    2462:	w8 += w1
    2463:	w1 = *(u32 *)(r10 - 0xd0)
    2464:	w2 = w1
    2465:	w2 -= w8
    2466:	*(u32 *)(r10 - 0x58) = w2
    2467:	*(u32 *)(r10 - 0x110) = w8
    2468:	if w1 == w8 goto +0x5 <turnpike+0x4cf0>
    2469:	r1 = r7
    2470:	w2 = *(u32 *)(r10 - 0x58)
    2471:	call 0x2c
    2472:	r9 = 0x11
    2473:	if r0 != 0x0 goto -0x961 <turnpike+0x1e8>
    2474:	r1 = *(u64 *)(r10 - 0xb8)
    2475:	r1 = be32 r1
    2476:	w1 &= -0x10000
    2477:	r2 = *(u64 *)(r10 - 0x68)
    2478:	r3 = *(u64 *)(r2 + 0x10)
    2479:	*(u64 *)(r10 - 0xa0) = r3
    2480:	r2 = *(u64 *)(r2 + 0x18)
    2481:	*(u64 *)(r10 - 0xb0) = r2
    2482:	r2 = *(u64 *)(r10 - 0xc0)
    2483:	w2 = *(u16 *)(r2 + 0x1e)
    2484:	w1 |= w2
    2485:	r2 = 0x0
    2486:	w3 = *(u32 *)(r10 - 0x118)
    2487:	if w3 != 0x0 goto +0x1 <turnpike+0x4d68>
    2488:	r2 = r1
    2489:	r3 = *(u64 *)(r10 - 0xc8)
    2490:	r3 = be16 r3
    2491:	r4 = *(u64 *)(r10 - 0x90)
    2492:	w4 ^= -0x1
    2493:	r4 = be16 r4
    2494:	*(u64 *)(r10 - 0xc8) = r3
    2495:	r4 += r3
    2496:	r4 <<= 0x1
    2497:	r3 = *(u64 *)(r10 - 0xa8)
    2498:	r4 += r3
    2499:	r3 = *(u64 *)(r10 - 0x88)
    2500:	w3 ^= -0x1
    2501:	r3 &= 0xffff
    2502:	r4 += r3
    2503:	r4 += r2
    2504:	r2 = r4
    2505:	r2 >>= 0x20
    2506:	r4 <<= 0x20
    2507:	r4 >>= 0x20
    2508:	r4 += r2
    2509:	r3 = r4
    2510:	r3 &= 0xffff
    2511:	r2 = r4
    2512:	r2 >>= 0x20
    2513:	r2 += r3
    2514:	r4 >>= 0x10
    2515:	r4 &= 0xffff
    2516:	r2 += r4
    2517:	r3 = r2
    2518:	r3 >>= 0x10
    2519:	r2 &= 0xffff
    2520:	r2 += r3
    2521:	w3 = w2
    2522:	r2 >>= 0x10
    2523:	w2 += w3
    2524:	w3 = w2
    2525:	w3 &= 0xffff
    2526:	w4 = -0x1
    2527:	if w3 == 0xffff goto +0x2 <turnpike+0x4eb0>
    2528:	w2 ^= -0x1
    2529:	w4 = w2
    2530:	r2 = *(u64 *)(r10 - 0xc0)
    2531:	w5 = *(u32 *)(r2 + 0x18)
    2532:	r8 = *(u64 *)(r10 - 0xe0)
    2533:	r3 = *(u64 *)(r8 + 0x18)
    2534:	*(u64 *)(r10 - 0x90) = r3
    2535:	r3 = *(u64 *)(r8 + 0x10)
    2536:	*(u64 *)(r10 - 0x88) = r3
    2537:	r3 = *(u64 *)(r2 + 0x20)
    2538:	*(u64 *)(r10 - 0xa8) = r3
    2539:	r2 = *(u64 *)(r2 + 0x28)
    2540:	r3 = *(u64 *)(r10 - 0x68)
    2541:	r3 = *(u64 *)(r3 + 0x0)
    2542:	r0 = *(u64 *)(r10 - 0x80)
    2543:	if r0 != r3 goto +0x45 <turnpike+0x5148>
    2544:	r3 = *(u64 *)(r10 - 0xc0)
    2545:	r3 = *(u64 *)(r3 + 0x0)
    2546:	r0 = *(u64 *)(r10 - 0xe8)
    2547:	if r3 != r0 goto +0x41 <turnpike+0x5148>
    2548:	w3 = *(u32 *)(r10 - 0xf8)
    2549:	if w3 != 0x0 goto +0x1 <turnpike+0x4f58>
    2550:	goto +0x4 <turnpike+0x4f78>
    2551:	r3 = *(u64 *)(r10 - 0x108)
    2552:	r3 = *(u64 *)(r3 + 0x0)
    2553:	r0 = *(u64 *)(r10 - 0x120)
    2554:	if r3 != r0 goto +0x3a <turnpike+0x5148>
    2555:	r3 = 0x2d
    2556:	*(u64 *)(r10 - 0x58) = r3
    2557:	w3 = *(u32 *)(r7 + 0x0)
    2558:	r8 = *(u64 *)(r10 - 0x50)
    2559:	r8 += r3
    2560:	r0 = r8
    2561:	r0 += 0x30
    2562:	w6 = *(u32 *)(r7 + 0x4)
    2563:	*(u64 *)(r10 - 0x80) = r0
    2564:	*(u64 *)(r10 - 0x68) = r6
    2565:	if r0 > r6 goto +0x72 <turnpike+0x5360>
    2566:	r0 = *(u64 *)(r10 - 0x78)
    2567:	w0 += -0x1
    2568:	r0 <<= 0x38
    2569:	r6 = *(u64 *)(r10 - 0x70)
    2570:	w6 <<= 0x14
    2571:	w6 &= 0xff00000
    2572:	w6 |= 0x60000000
    2573:	r6 = be32 r6
    2574:	r0 |= r6
    2575:	r9 = *(u64 *)(r10 - 0xc8)
    2576:	r9 <<= 0x20
    2577:	r0 |= r9
    2578:	r6 = 0x11000000000000 ll
    2580:	r0 |= r6
    2581:	*(u64 *)(r10 - 0x78) = r0
    2582:	r4 <<= 0x30
    2583:	r4 |= r5
    2584:	r4 |= r9
    2585:	r5 = *(u64 *)(r10 - 0xb0)
    2586:	*(u32 *)(r3 + 0x8) = w5
    2587:	r5 = *(u64 *)(r10 - 0xa0)
    2588:	*(u64 *)(r3 + 0x0) = r5
    2589:	r5 = r3
    2590:	r5 += 0xc
    2591:	r6 = *(u64 *)(r10 - 0x50)
    2592:	if r6 == 0xe goto +0x24 <turnpike+0x51c8>
    2593:	r5 = *(u64 *)(r10 - 0x50)
    2594:	if r5 == 0x12 goto +0x1e <turnpike+0x51a8>
    2595:	r5 = *(u64 *)(r10 - 0x60)
    2596:	*(u64 *)(r3 + 0xc) = r5
    2597:	r3 += 0x14
    2598:	goto +0x1d <turnpike+0x51c0>
    2599:	r3 = *(u64 *)(r10 - 0x68)
    2600:	r2 = *(u64 *)(r3 + 0x10)
    2601:	r3 = *(u64 *)(r3 + 0x18)
    2602:	r3 <<= 0x10
    2603:	r4 = 0xffffffff0000 ll
    2605:	r3 &= r4
    2606:	r2 >>= 0x30
    2607:	r3 |= r2
    2608:	r9 = 0xf
    2609:	w2 = 0x3
    2610:	*(u32 *)(r10 - 0x48) = w2
    2611:	if r1 == r3 goto -0x10a <turnpike+0x48f0>
    2612:	goto -0x9ec <turnpike+0x1e8>
    2613:	r9 = 0x12
    2614:	w1 = *(u32 *)(r10 - 0xd0)
    2615:	w2 = *(u32 *)(r10 - 0x110)
    2616:	if w1 == w2 goto -0x9f0 <turnpike+0x1e8>
    2617:	w2 = *(u32 *)(r10 - 0x58)
    2618:	w2 = -w2
    2619:	r1 = r7
    2620:	call 0x2c
    2621:	r1 = 0x2d
    2622:	*(u64 *)(r10 - 0x58) = r1
    2623:	if r0 == 0x0 goto -0x9f7 <turnpike+0x1e8>
    2624:	goto +0x37 <turnpike+0x5360>
    2625:	r5 = *(u64 *)(r10 - 0x60)
    2626:	*(u32 *)(r3 + 0xc) = w5
    2627:	r3 += 0x10
    2628:	r5 = r3
    2629:	w3 = 0xdd86
    2630:	*(u16 *)(r5 + 0x0) = w3
    2631:	*(u64 *)(r8 + 0x28) = r4
    2632:	*(u64 *)(r8 + 0x20) = r2
    2633:	r2 = *(u64 *)(r10 - 0xa8)
    2634:	*(u64 *)(r8 + 0x18) = r2
    2635:	r2 = *(u64 *)(r10 - 0x90)
    2636:	*(u64 *)(r8 + 0x10) = r2
    2637:	r2 = *(u64 *)(r10 - 0x88)
    2638:	*(u64 *)(r8 + 0x8) = r2
    2639:	r2 = *(u64 *)(r10 - 0x78)
    2640:	*(u64 *)(r8 + 0x0) = r2
    2641:	w2 = *(u32 *)(r10 - 0x118)
    2642:	if w2 != 0x0 goto +0x5 <turnpike+0x5260>
    2643:	r8 += 0x34
    2644:	r2 = *(u64 *)(r10 - 0x68)
    2645:	if r8 > r2 goto +0x22 <turnpike+0x5360>
    2646:	r2 = *(u64 *)(r10 - 0x80)
    2647:	*(u32 *)(r2 + 0x0) = w1
    2648:	r3 = *(u64 *)(r10 - 0xc0)
    2649:	r1 = *(u64 *)(r3 + 0x30)
    2650:	r2 = *(u64 *)(r10 - 0xb8)
    2651:	r1 += r2
    2652:	*(u64 *)(r3 + 0x30) = r1
    2653:	r2 = *(u64 *)(r10 - 0xf0)
    2654:	w1 = *(u32 *)(r2 + 0x0)
    2655:	w1 += 0x1
    2656:	*(u32 *)(r2 + 0x0) = w1
    2657:	w1 = *(u32 *)(r10 - 0xf8)
    2658:	if w1 != 0x0 goto +0x1 <turnpike+0x52c0>
    2659:	goto +0x9 <turnpike+0x5308>
    2660:	r3 = *(u64 *)(r10 - 0x108)
    2661:	r1 = *(u64 *)(r3 + 0x30)
    2662:	r2 = *(u64 *)(r10 - 0xb8)
    2663:	r1 += r2
    2664:	*(u64 *)(r3 + 0x30) = r1
    2665:	r2 = *(u64 *)(r10 - 0x138)
    2666:	w1 = *(u32 *)(r2 + 0x0)
    2667:	w1 += 0x1
    2668:	*(u32 *)(r2 + 0x0) = w1
    2669:	r9 = *(u64 *)(r10 - 0x128)
    2670:	w6 = *(u32 *)(r10 - 0x48)
    2671:	w1 = *(u32 *)(r10 - 0x98)
    2672:	if w1 == 0x0 goto -0xa28 <turnpike+0x1e8>
    2673:	w2 = *(u32 *)(r10 - 0x98)
    2674:	w2 = -w2
    2675:	r1 = r7
    2676:	call 0x41
    2677:	r9 = *(u64 *)(r10 - 0x128)
    2678:	w6 = *(u32 *)(r10 - 0x48)
    2679:	if r0 == 0x0 goto -0xa2f <turnpike+0x1e8>
    2680:	w6 = 0x1
    2681:	r9 = *(u64 *)(r10 - 0x58)
    2682:	goto -0xa32 <turnpike+0x1e8>
    2683:	w2 = *(u32 *)(r10 - 0xc8)
    2684:	r1 = *(u64 *)(r10 - 0xb8)
    2685:	w2 -= w1
    2686:	r9 = 0x8
    2687:	*(u32 *)(r10 - 0x80) = w2
    2688:	if w2 > 0x3 goto -0xa38 <turnpike+0x1e8>
    2689:	r1 = *(u64 *)(r10 - 0xa8)
    2690:	w1 ^= -0x1
    2691:	*(u64 *)(r10 - 0xa8) = r1
    2692:	r1 = *(u64 *)(r10 - 0x50)
    2693:	w1 += 0x34
    2694:	*(u32 *)(r10 - 0xd0) = w1
    2695:	r1 = *(u64 *)(r10 - 0xb8)
    2696:	w2 = *(u32 *)(r10 - 0xc8)
    2697:	if w2 != w1 goto +0xcc <turnpike+0x5a50>
    2698:	w1 = *(u32 *)(r10 - 0x98)
    2699:	r2 = *(u64 *)(r10 - 0xb8)
    2700:	w1 -= w2
    2701:	w1 += -0xc
    2702:	*(u32 *)(r10 - 0x98) = w1
    2703:	r1 = *(u64 *)(r10 - 0xc0)
    2704:	w1 = *(u16 *)(r1 + 0x1c)
    2705:	r2 = *(u64 *)(r10 - 0xa8)
    2706:	r2 += r1
    2707:	*(u64 *)(r10 - 0xa8) = r2
    2708:	w1 = 0x0
    2709:	*(u64 *)(r10 - 0x80) = r1
    2710:	w1 = 0x1
    2711:	*(u32 *)(r10 - 0xa0) = w1
    2712:	w8 &= 0x2
    2713:	if w8 == 0x0 goto -0x1e0 <turnpike+0x4570>
    2714:	r9 = 0x6
    2715:	r1 = *(u64 *)(r10 - 0xc0)
    2716:	w1 = *(u8 *)(r1 + 0x16)
    2717:	*(u32 *)(r10 - 0xa0) = w1
    2718:	r1 = *(u64 *)(r10 - 0x68)
    2719:	if w1 < 0x2000000 goto -0xa57 <turnpike+0x1e8>
    2720:	w1 = *(u32 *)(r10 - 0xa0)
    2721:	w1 &= 0x1
    2722:	if w1 != 0x0 goto +0x3a <turnpike+0x5688>
    2723:	w1 = 0x400000
    2724:	*(u64 *)(r10 - 0x80) = r1
    2725:	r1 = *(u64 *)(r10 - 0xb8)
    2726:	if w1 > 0x4d0 goto +0x2 <turnpike+0x54e8>
    2727:	w1 = 0x0
    2728:	*(u64 *)(r10 - 0x80) = r1
    2729:	r2 = *(u64 *)(r10 - 0xc0)
    2730:	w3 = *(u32 *)(r2 + 0x18)
    2731:	r1 = 0x10000000000 ll
    2733:	r3 |= r1
    2734:	r1 = *(u64 *)(r10 - 0xe0)
    2735:	r4 = *(u64 *)(r1 + 0x18)
    2736:	r2 = *(u64 *)(r2 + 0x28)
    2737:	r1 = -0x100000000 ll
    2739:	r2 &= r1
    2740:	r4 >>= 0x20
    2741:	*(u64 *)(r10 - 0xf8) = r2
    2742:	*(u64 *)(r10 - 0xd8) = r4
    2743:	r2 |= r4
    2744:	r8 = *(u64 *)(r10 - 0xb0)
    2745:	r1 = r8
    2746:	*(u64 *)(r10 - 0xc8) = r3
    2747:	call 0xa3
		00000000000055d8:  R_BPF_64_32	.text
    2748:	r1 = r8
    2749:	r9 = 0x9
    2750:	r8 = r0
    2751:	if r0 == 0x0 goto -0xa77 <turnpike+0x1e8>
    2752:	r3 = *(u64 *)(r8 + 0x0)
    2753:	r2 = 0xffffffffffff ll
    2755:	*(u64 *)(r10 - 0x68) = r3
    2756:	r3 &= r2
    2757:	r2 = *(u64 *)(r10 - 0xc8)
    2758:	if r3 != r2 goto -0xa7e <turnpike+0x1e8>
    2759:	w2 = *(u32 *)(r8 - 0x8)
    2760:	r3 = *(u64 *)(r10 - 0xd8)
    2761:	if w2 != w3 goto -0xa81 <turnpike+0x1e8>
    2762:	w2 = *(u8 *)(r8 + 0x17)
    2763:	r2 <<= 0x5
    2764:	r1 += r2
    2765:	*(u64 *)(r10 - 0xe0) = r1
    2766:	r1 = *(u64 *)(r1 + 0x208)
    2767:	if r1 != 0x0 goto -0xa87 <turnpike+0x1e8>
    2768:	r1 = 0xffff0000 ll
    2770:	r2 = *(u64 *)(r10 - 0xf8)
    2771:	r2 |= r1
    2772:	r1 = *(u64 *)(r10 - 0xe0)
    2773:	r1 = *(u64 *)(r1 + 0x210)
    2774:	if r1 != r2 goto -0xa8e <turnpike+0x1e8>
    2775:	r1 = *(u64 *)(r10 - 0xe0)
    2776:	r1 += 0x208
    2777:	*(u64 *)(r10 - 0xe0) = r1
    2778:	r9 = r8
    2779:	r9 += -0x4
    2780:	goto +0x3a <turnpike+0x5858>
    2781:	r2 = *(u64 *)(r10 - 0xc0)
    2782:	w3 = *(u32 *)(r2 + 0x18)
    2783:	r1 = 0x10000000000 ll
    2785:	r3 |= r1
    2786:	r8 = *(u64 *)(r10 - 0xe0)
    2787:	r0 = *(u64 *)(r8 + 0x10)
    2788:	r4 = *(u64 *)(r8 + 0x18)
    2789:	r5 = *(u64 *)(r2 + 0x20)
    2790:	r1 = *(u64 *)(r2 + 0x28)
    2791:	*(u64 *)(r10 - 0xf8) = r1
    2792:	*(u64 *)(r10 - 0x8) = r1
    2793:	*(u64 *)(r10 - 0xd8) = r5
    2794:	*(u64 *)(r10 - 0x10) = r5
    2795:	*(u64 *)(r10 - 0xc8) = r4
    2796:	*(u64 *)(r10 - 0x18) = r4
    2797:	*(u64 *)(r10 - 0x80) = r0
    2798:	*(u64 *)(r10 - 0x20) = r0
    2799:	r2 = r10
    2800:	r2 += -0x20
    2801:	r1 = *(u64 *)(r10 - 0xb0)
    2802:	r9 = r3
    2803:	call 0xf4
		0000000000005798:  R_BPF_64_32	.text
    2804:	r8 = r0
    2805:	if r0 == 0x0 goto +0x19 <turnpike+0x5818>
    2806:	r2 = *(u64 *)(r8 + 0x0)
    2807:	r1 = 0xffffffffffff ll
    2809:	*(u64 *)(r10 - 0x68) = r2
    2810:	r2 &= r1
    2811:	if r2 != r9 goto +0x13 <turnpike+0x5818>
    2812:	r2 = r8
    2813:	r1 = *(u64 *)(r2 - 0x8)
    2814:	r2 = *(u64 *)(r2 - 0x10)
    2815:	r3 = *(u64 *)(r10 - 0x80)
    2816:	if r2 != r3 goto +0xe <turnpike+0x5818>
    2817:	r2 = *(u64 *)(r10 - 0xc8)
    2818:	if r1 != r2 goto +0xc <turnpike+0x5818>
    2819:	w1 = *(u8 *)(r8 + 0x17)
    2820:	r1 <<= 0x5
    2821:	r2 = *(u64 *)(r10 - 0xb0)
    2822:	r2 += r1
    2823:	*(u64 *)(r10 - 0xe0) = r2
    2824:	r1 = *(u64 *)(r2 + 0x208)
    2825:	r2 = *(u64 *)(r10 - 0xd8)
    2826:	if r1 != r2 goto +0x4 <turnpike+0x5818>
    2827:	r1 = *(u64 *)(r10 - 0xe0)
    2828:	r1 = *(u64 *)(r1 + 0x210)
    2829:	r2 = *(u64 *)(r10 - 0xf8)
    2830:	if r1 == r2 goto +0x1 <turnpike+0x5820>
    2831:	goto -0x300 <turnpike+0x4020>
    2832:	r1 = *(u64 *)(r10 - 0xe0)
    2833:	r1 += 0x208
    2834:	*(u64 *)(r10 - 0xe0) = r1
    2835:	w1 = 0x0
    2836:	*(u64 *)(r10 - 0x80) = r1
    2837:	r9 = r8
    2838:	r9 += 0x38
    2839:	call 0x76
    2840:	r1 = r8
    2841:	w3 = *(u32 *)(r1 + 0x8)
    2842:	w2 = *(u32 *)(r1 + 0xc)
    2843:	w1 = *(u32 *)(r1 + 0x10)
    2844:	r0 >>= 0x6
    2845:	if w0 >= w2 goto +0x2 <turnpike+0x58a0>
    2846:	if w3 <= w0 goto +0x1 <turnpike+0x58a0>
    2847:	if w1 > w0 goto +0x24 <turnpike+0x59c0>
    2848:	r9 = 0x12
    2849:	r4 = *(u64 *)(r8 + 0x0)
    2850:	r1 = *(u64 *)(r10 - 0xb0)
    2851:	r5 = *(u64 *)(r10 - 0x68)
    2852:	if r4 != r5 goto -0xadc <turnpike+0x1e8>
    2853:	r9 = 0xa
    2854:	if w3 <= w0 goto -0xade <turnpike+0x1e8>
    2855:	if w0 <= w2 goto -0xadf <turnpike+0x1e8>
    2856:	w0 -= w2
    2857:	if w0 < 0x2 goto -0xae1 <turnpike+0x1e8>
    2858:	r2 = *(u64 *)(r10 - 0x48)
    2859:	r2 = *(u64 *)(r2 + 0x0)
    2860:	r3 = 0xffffffffffff ll
    2862:	r2 &= r3
    2863:	r9 = 0xf
    2864:	if r2 == 0x0 goto -0xae8 <turnpike+0x1e8>
    2865:	r3 = 0x28
    2866:	*(u64 *)(r10 - 0x58) = r3
    2867:	r3 = *(u64 *)(r1 + 0x48)
    2868:	if r3 == r2 goto -0xbd <turnpike+0x5360>
    2869:	r3 = *(u64 *)(r1 + 0x50)
    2870:	if r3 == r2 goto -0xbf <turnpike+0x5360>
    2871:	r3 = *(u64 *)(r1 + 0x58)
    2872:	if r3 == r2 goto -0xc1 <turnpike+0x5360>
    2873:	r3 = *(u64 *)(r1 + 0x60)
    2874:	if r3 == r2 goto -0xc3 <turnpike+0x5360>
    2875:	r3 = *(u64 *)(r1 + 0x68)
    2876:	if r3 == r2 goto -0xc5 <turnpike+0x5360>
    2877:	r3 = *(u64 *)(r1 + 0x70)
    2878:	if r3 == r2 goto -0xc7 <turnpike+0x5360>
    2879:	r3 = *(u64 *)(r1 + 0x78)
    2880:	if r3 == r2 goto -0xc9 <turnpike+0x5360>
    2881:	r1 = *(u64 *)(r1 + 0x80)
    2882:	if r1 == r2 goto -0xcb <turnpike+0x5360>
    2883:	goto -0xafb <turnpike+0x1e8>
    2884:	r1 = *(u64 *)(r10 - 0x78)
    2885:	w1 += -0x1
    2886:	*(u64 *)(r10 - 0x78) = r1
    2887:	w1 = *(u16 *)(r8 + 0x1c)
    2888:	r2 = *(u64 *)(r10 - 0xa8)
    2889:	r2 += r1
    2890:	*(u64 *)(r10 - 0xa8) = r2
    2891:	w1 = 0x1
    2892:	*(u32 *)(r10 - 0xf8) = w1
    2893:	r1 = 0x2
    2894:	*(u64 *)(r10 - 0x128) = r1
    2895:	r1 = *(u64 *)(r10 - 0xe8)
    2896:	*(u64 *)(r10 - 0x120) = r1
    2897:	r1 = *(u64 *)(r10 - 0xf0)
    2898:	*(u64 *)(r10 - 0x138) = r1
    2899:	r1 = *(u64 *)(r10 - 0xc0)
    2900:	*(u64 *)(r10 - 0x108) = r1
    2901:	goto -0x5d0 <turnpike+0x2bd0>
    2902:	w1 = 0x0
    2903:	*(u8 *)(r10 - 0x20) = w1
    2904:	w2 = *(u32 *)(r10 - 0xd0)
    2905:	r1 = *(u64 *)(r10 - 0xb8)
    2906:	w2 += w1
    2907:	r3 = r10
    2908:	r3 += -0x20
    2909:	r1 = r7
    2910:	*(u32 *)(r10 - 0xa0) = w2
    2911:	w4 = 0x1
    2912:	call 0xbd
    2913:	if r0 == 0x0 goto +0x1 <turnpike+0x5ab8>
    2914:	goto -0x2df <turnpike+0x43c0>
    2915:	r1 = *(u64 *)(r10 - 0xb8)
    2916:	w1 <<= 0x3
    2917:	w1 &= 0x8
    2918:	w9 = *(u8 *)(r10 - 0x20)
    2919:	*(u32 *)(r10 - 0xc8) = w1
    2920:	w9 <<= w1
    2921:	w9 ^= -0x1
    2922:	r9 &= 0xffff
    2923:	r1 = *(u64 *)(r10 - 0xa8)
    2924:	r9 += r1
    2925:	*(u64 *)(r10 - 0xa8) = r9
    2926:	w1 = *(u32 *)(r10 - 0x80)
    2927:	if w1 > 0x1 goto +0x1 <turnpike+0x5b28>
    2928:	goto -0xe7 <turnpike+0x53f0>
    2929:	w1 = 0x0
    2930:	*(u8 *)(r10 - 0x20) = w1
    2931:	w2 = *(u32 *)(r10 - 0xa0)
    2932:	w2 += 0x1
    2933:	r3 = r10
    2934:	r3 += -0x20
    2935:	r1 = r7
    2936:	w4 = 0x1
    2937:	call 0xbd
    2938:	if r0 != 0x0 goto -0x19 <turnpike+0x5ab0>
    2939:	w1 = *(u32 *)(r10 - 0xc8)
    2940:	w1 ^= 0x8
    2941:	w2 = *(u8 *)(r10 - 0x20)
    2942:	w2 <<= w1
    2943:	w2 ^= -0x1
    2944:	r2 &= 0xffff
    2945:	r9 += r2
    2946:	*(u64 *)(r10 - 0xa8) = r9
    2947:	w1 = *(u32 *)(r10 - 0x80)
    2948:	if w1 != 0x3 goto -0xfb <turnpike+0x53f0>
    2949:	w1 = 0x0
    2950:	*(u8 *)(r10 - 0x20) = w1
    2951:	w2 = *(u32 *)(r10 - 0xa0)
    2952:	w2 += 0x2
    2953:	r3 = r10
    2954:	r3 += -0x20
    2955:	r1 = r7
    2956:	w4 = 0x1
    2957:	call 0xbd
    2958:	if r0 != 0x0 goto -0x2d <turnpike+0x5ab0>
    2959:	w1 = *(u8 *)(r10 - 0x20)
    2960:	w2 = *(u32 *)(r10 - 0xc8)
    2961:	w1 <<= w2
    2962:	w1 ^= -0x1
    2963:	r1 &= 0xffff
    2964:	r9 += r1
    2965:	*(u64 *)(r10 - 0xa8) = r9
    2966:	goto -0x10d <turnpike+0x53f0>
